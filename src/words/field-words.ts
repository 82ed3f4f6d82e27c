// Words of the field that pages use and seldom explain. Data: a row is the word, its other forms, and how texts spell it.

export interface FieldWord {
  readonly term: string
  readonly aliases: readonly string[]
  /** What stands in every text that the pattern matches, as `letterAutomaton` takes it; `|` between several. */
  readonly letters: string
  readonly pattern: RegExp
}

export const FIELD_WORDS: readonly FieldWord[] = [
  {
    term: 'supervised',
    aliases: ['supervised device', 'supervised mode', 'supervision'],
    letters: 'supervis',
    pattern: /(?<!un)\bsupervis(?:ed|ion)\b/i,
  },
  {
    term: 'unsupervised',
    aliases: ['unsupervised device', 'not supervised'],
    letters: 'supervised',
    pattern: /\b(?:un|non-?)supervised\b/i,
  },
  {
    term: 'MDM',
    aliases: ['enrolled', 'enrolled device', 'managed devices', 'mobile device management'],
    letters: 'mdm|enrolled',
    pattern: /\bMDM\b|(?<!un)\benrolled\b/,
  },
  {
    term: 'MAM',
    aliases: ['unenrolled', 'unenrolled device', 'managed apps', 'mobile application management', 'app protection'],
    letters: 'mam|enrolled',
    pattern: /\bMAM\b|\bunenrolled\b/,
  },
  {
    term: 'Control Filter',
    aliases: ['control filter profile', 'content filter'],
    letters: 'control filter',
    pattern: /\bcontrol filter\b/i,
  },
  { term: 'heartbeat', aliases: [], letters: 'heartbeat', pattern: /\bheartbeats?\b/i },
  {
    term: 'zero-touch',
    aliases: ['zero touch', 'silent onboarding'],
    letters: 'zero touch',
    pattern: /\bzero[- ]touch\b/i,
  },
  { term: 'BYOD', aliases: ['bring your own device', 'personal device'], letters: 'byod', pattern: /\bBYOD\b/ },
  { term: 'MTD', aliases: ['mobile threat defense'], letters: 'mtd', pattern: /\bMTD\b/ },
  { term: 'GCC', aliases: ['government community cloud'], letters: 'gcc', pattern: /\bGCC\b/ },
  {
    term: 'App Config',
    aliases: ['app configuration', 'app configuration policy'],
    letters: 'app config',
    pattern: /\bapp config(?:uration)?\b/i,
  },
  {
    term: 'configuration designer',
    aliases: [],
    letters: 'configuration designer',
    pattern: /\bconfiguration designer\b/i,
  },
  {
    term: 'device risk score',
    aliases: ['risk score'],
    letters: 'device risk',
    pattern: /\bdevice risk (?:score|level)s?\b/i,
  },
  { term: 'Conditional Access', aliases: ['CA'], letters: 'conditional access', pattern: /\bconditional access\b/i },
  {
    term: 'compliance policy',
    aliases: ['device compliance'],
    letters: 'compliance',
    pattern: /\bcompliance polic(?:y|ies)\b|\bdevice compliance\b/i,
  },
  {
    term: 'app protection policy',
    aliases: ['APP', 'app protection policies'],
    letters: 'app protection',
    pattern: /\bapp protection polic(?:y|ies)\b/i,
  },
  {
    term: 'loopback VPN',
    aliases: ['local VPN', 'self-looping VPN'],
    letters: 'vpn|loop',
    pattern: /\b(?:loop-?back|self-looping|local) VPN\b|\blocal\/(?:self-looping|loopback)\b/i,
  },
  {
    term: 'on-demand VPN',
    aliases: ['Connect On Demand'],
    letters: 'demand',
    pattern: /\bon[- ]demand VPN\b|\bconnect on demand\b/i,
  },
  { term: 'jailbreak', aliases: ['jailbroken'], letters: 'jailbr', pattern: /\bjailbr(?:eak\w*|oken)\b/i },
  {
    term: 'indicator',
    aliases: ['custom indicator', 'IOC', 'indicator of compromise'],
    letters: 'indicator',
    pattern: /\b(?:custom )?indicators?\b/i,
  },
  { term: 'device tag', aliases: ['tag', 'label'], letters: 'device tag', pattern: /\bdevice tags?\b/i },
  {
    term: 'SSL inspection',
    aliases: ['TLS inspection'],
    letters: 'inspection',
    pattern: /\b(?:SSL|TLS) inspection\b/i,
  },
  {
    term: 'TVM',
    aliases: ['threat and vulnerability management'],
    letters: 'tvm|vulnerability',
    pattern: /\bTVM\b|\bthreat and vulnerability management\b/i,
  },
  { term: 'SOC', aliases: ['security operations center'], letters: 'soc', pattern: /\bSOC\b/ },
  { term: 'single sign-on', aliases: ['SSO'], letters: 'single sign|sso', pattern: /\bsingle sign-?on\b|\bSSO\b/i },
  {
    term: 'work profile',
    aliases: ['personal profile'],
    letters: 'profile',
    pattern: /\b(?:work|personal) profile\b/i,
  },
]
