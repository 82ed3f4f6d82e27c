// `ms.service` of a Learn source page → the address its docset is published under.
// Source: the published pages of each docset, whose `canonicalUrl` and `ms.service` stand side by side.
export const LEARN_DOCSETS: Readonly<Record<string, string>> = {
  'defender-endpoint': 'https://learn.microsoft.com/en-us/defender-endpoint/',
  'defender-xdr': 'https://learn.microsoft.com/en-us/defender-xdr/',
  'defender-office-365': 'https://learn.microsoft.com/en-us/defender-office-365/',
  'defender-for-identity': 'https://learn.microsoft.com/en-us/defender-for-identity/',
  'defender-for-cloud-apps': 'https://learn.microsoft.com/en-us/defender-cloud-apps/',
  'defender-vuln-mgmt': 'https://learn.microsoft.com/en-us/defender-vulnerability-management/',
}
