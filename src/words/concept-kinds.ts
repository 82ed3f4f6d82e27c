// Which concepts are talk in general, and which may be a predicate. Data; the ids are those of concepts.ts.

/** Concepts of talk in general: a page that lacks them is not for that reason silent on the question. */
export const GENERAL_CONCEPTS: ReadonlySet<string> = new Set(
  `outside time hour before again later since only number many affect auto manual new same reason recommend mode learn
  manage internet use choose change configure start step feature keep see allow require support include device user admin
  app defender ios intune customer microsoft portal menu screen loc create add open policy setting value type key
  experience personal corporate process access data default simultaneous maximum install deploy rename group
  once end page periodic error move channel toggle`.split(/\s+/),
)

/** Concepts that may be the predicate of a sentence though they have no opposite. */
export const VERB_CONCEPTS: ReadonlySet<string> = new Set(
  `skip send collect generate receive block detect check protect configure change rename add create choose open install
  deploy onboard register approve consent report resolve remediate process sync use assess manage access browse
  impersonate tamper trust untrust discontinue inspect improve troubleshoot
  download print copy clipboard screenshot backup restore close import saveas search crash expire pause resume undo reset
  move warn ignore retry connect lock encrypt offboard suppress quarantine`.split(/\s+/),
)

/** A concept → wider ones that pages may put it by: asked after a session, a page of sign-ins may answer. */
export const KIN: Readonly<Record<string, string>> = {
  owner: 'user',
  guest: 'user',
  analyst: 'admin portal',
  mtd: 'defender threat',
  unmanagedapp: 'personal app',
  applist: 'inventory app',
  unsafe: 'phish threat',
  session: 'signin',
  signin: 'account',
  camera: 'image',
  archive: 'file',
  download: 'file',
  tab: 'browser',
  browse: 'site traffic internet',
  phish: 'unsafe threat',
  webprotection: 'unsafe site',
  netprotection: 'network wifi',
  opennet: 'wifi network',
  wifi: 'network',
  domain: 'site url',
  url: 'site',
  compliance: 'risk',
  highrisk: 'risk',
  condaccess: 'compliance access',
  corpdata: 'corporate data',
  workprofile: 'personal corporate',
  timeline: 'event log portal',
  event: 'timeline log',
  dashboard: 'portal',
  inventory: 'portal',
  designer: 'appconfig',
  xml: 'appconfig',
  appconfig: 'policy',
  osupdate: 'os update',
  alwayson: 'vpn',
  ondemand: 'vpn',
  perapp: 'vpn',
  split: 'vpn traffic',
  loop: 'vpn',
  roaming: 'cellular',
  captive: 'wifi signin',
  health: 'device',
  card: 'screen',
  undo: 'change',
  falsepos: 'report block',
  lock: 'allow',
  pause: 'switch',
  resume: 'switch',
  spam: 'notification',
  offboard: 'keep',
}
