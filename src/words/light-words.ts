// Words that carry no matter of their own. Data. STOP words never count; LIGHT words count a little when a page has
// them and nothing when it hasn't: they are how people talk, not what they talk about.
import { COMMON_WORDS, DESK_TALK, PLACES } from './common-words.ts'

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he she they them their theirs his her him we us our ours you your yours i me my mine
  is are was were be been being am do does did doing done have has had having can could will would shall should may might
  and or but nor so if then than as at by for from in into of on onto to with about against between during through via per over under up down out
  not no don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can cannot cant dont doesnt isnt arent wont didnt
  what which who whom whose where when why how whats hows wheres whos
  s t d ll m o re ve y ok okay hi hello hey please pls plz thanks thank thx cheers regards dear sorry
  any some all each every either neither such same own too very just also even only still yet else ever never really actually
  et al eg ie etc`.split(/\s+/),
)

/** Plain forms: ask with `known` of word-forms, which undoes regular inflections. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  [COMMON_WORDS, DESK_TALK, PLACES].flatMap(list => list.trim().split(/\s+/)),
)

/** Common words of neighbouring topics: real words, so never "corrected" into a word of the page; they carry matter. */
export const OTHER_TOPICS: ReadonlySet<string> = new Set(
  `battery drain power charge charging password passcode pin biometric face fingerprint reset unlock locked crash crashes freeze freezes hang reboot restart printer print port ports
  socket protocol watch television tv car carplay homepod vision headset language languages translate translated translation localized locale keyboard font theme dark color colour
  price prices cost costs pay payment invoice billing budget money cheap expensive storage disk space memory ram cpu size megabytes gigabytes battery roaming sim esim cellular
  email calendar contact contacts photo photos camera microphone location gps bluetooth nfc airdrop icloud backup backups siri shortcut widget
  firewall antivirus ransomware quarantine sandbox edr xdr siem sentinel splunk api graph rest webhook script powershell python terraform automation
  windows macos mac linux chromebook chrome edge firefox safari outlook teams onedrive sharepoint excel exchange
  certificate certificates encryption encrypt encrypted bitlocker filevault rotation token session cookie cache
  server servers cloud datacenter region latency bandwidth speed slow fast performance throughput
  jamf workspaceone mobileiron kandji airwatch blackberry lookout zimperium sophos crowdstrike symantec
  configurator supervision kiosk lockscreen wallpaper ringtone
  retention retain retained archive export import download csv pdf excel report reports reporting dashboard workbook query kql
  role roles rbac permission license licence quota count characters length character limit maximum minimum
  vision beta preview insider testflight roadmap release changelog
  tamper rollback downgrade reinstall migrate migration merge transfer
  child children family parent parental screen   support hotline address contact sla
  gdpr iso soc hipaa audit certification
  usb cable dock adapter speaker headphone
  game games video music streaming social facebook whatsapp tiktok instagram`.split(/\s+/),
)
