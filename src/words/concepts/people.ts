// Who: users, admins, analysts, organizations. Rows: see ../concepts.ts.

export const PEOPLE: readonly string[] = [
  'user: user|end user|enduser|employee|staff|people|person|colleague|member of staff|worker|caller|workforce',
  'user: folks|someone|somebody|individual|sales people|owner of the phone|phone owner|them themselves',
  'user: customer on the phone|coworker|co-worker|personnel|crew|holder of the phone|everyone|everybody',
  'user: whoever holds|whoever uses|apprentice',
  'admin: admin|administrator|it admin|it department|sysadmin|it pro|it team|secops admin|global admin|it staff',
  'admin: system administrator|it people|it guys|helpdesk|help desk|service desk|servicedesk|it support',
  'admin: intune admin = admin intune|the ones who run intune = admin intune',
  'analyst: analyst|soc|security operations|secops|security team|security people|security office',
  'analyst: security department|security officer|ciso|blue team|incident response|incident responder',
  'customer: customer|tenant|organization|company|firm|business|org|enterprise|corporation|agency|employer',
  'customer: workplace|subscriber',
  'microsoft: microsoft|ms|redmond|vendor|manufacturer',
  'guest: guest|external people|externals|external user|external person|outsider|outside people',
  'guest: people outside the company|third party|visitor|b2b|partner company|non-employee|stranger',
  'owner: owner|ownership|belongs to|who owns|owned by',
  'child: child|kid|family|family member|spouse|parental',
]
