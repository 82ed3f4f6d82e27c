// Words that carry no matter of their own. Data. STOP words never count; LIGHT words count a little when a page has
// them and nothing when it hasn't: they are how people talk, not what they talk about.

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

export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `get gets got getting go goes going gone went come comes coming came make makes making made take takes taking took give gives giving gave given
  put puts putting let lets like likes liked want wants wanted wanting wish think thinks thought know knows known knew see say says said tell tells told ask asks asked asking
  mean means meant meaning happen happens happened happening look looks looking looked seem seems keep try tries tried trying use uses used using work works
  need needs needed help helps helped thing things stuff something anything everything nothing someone anyone everyone nobody one ones way ways kind sort case cases
  place point part parts side bit lot lots bunch place end question questions answer answers problem problems issue issues trouble ticket case topic matter fact facts
  possible possibly maybe perhaps probably exactly basically simply mainly mostly actually right wrong correct true false sure certain clear normal usual typical special particular
  new old good bad best better big small large long short high low many much more most less least few several other others another same different
  first second third last next previous later early now today tomorrow yesterday soon again back away already always often sometimes once twice
  day days week weeks month months year years time times morning evening moment while ago since until till before after
  own ourselves themselves himself herself myself yourself personally
  because though although however therefore otherwise instead unless whether either both without within across along around behind beside beyond near among
  man guy boss manager colleague team office desk call caller phone mail email mails chat meeting
  page guide doc docs documentation document text article section manual says stated mention mentioned describe described according
  iphone ipad ios ipados device devices phone phones mobile app apps application microsoft defender endpoint mde intune
  user users people person admin admins administrator company organization tenant customer customers staff employee employees us our
  actually currently presently default find finds found read reads write writes start starts started stop stops stopped begin run runs running ran
  set sets setting settings configure configured configuration option options value values key keys turn switch change changes changed
  little everything nothing wonder wondering curious understand understood explain explained short quick quickly briefly simple simply easy easily
  able unable going gonna wanna gotta supposed believe believes hope hoping expect expects expected assume assuming heard hear hears notice noticed
  insist insists insisted promise anything merged looked looking luck hour firm agree agreed unhappy happy somebody regret regrets fine cool great bad
  built build two three four five ten dozen hundred thousand half full whole total zero
  please tell me whatever whichever whenever wherever however somehow somewhere anymore any more longer
  wonder reach reaches around far near there here out off across together apart each
  step steps procedure process thing word words term terms name names called call calls
  reason reasons purpose sense effect effects consequence result results impact role story deal
  affected affect affects influence concerned concern concerns involve involves involved matter matters belong belongs
  show shows seen sees saw appears appear appeared happen
  actual certain specific general generally specifically respectively various
  sit sits stand stands lie lies live lives hold holds bring brings brought lead leads
  say saying talk talking speak speaking spoken discuss
  deal dealing handle handles handled manage involve contain
  folks anybody everybody themself mean
  quite rather pretty fairly almost nearly barely hardly
  plus minus versus vs
  tldr btw fyi asap imo afaik idk
  really rly ppl thats theres im ive id ill youre theyre hes shes weve were didn
  supposedly apparently obviously clearly definitely certainly surely
  situation scenario example instance context background
  chance option alternative possibility
  exist exists existing
  inside outside beside besides toward towards upon amid amongst beneath underneath throughout despite except regarding concerning
  ahead aside apart anywhere everywhere nowhere somewhat indeed perhaps altogether besides furthermore moreover meanwhile nevertheless nonetheless thus hence
  am pm mr mrs ms dr
  become becomes became becoming remain remains remained seem seemed feel feels felt leave leaves left bring brings carry carries follow follows followed following
  turn turned turning start begin began continue continued end ended finish finished
  decide decides decided choose chose wish wishes plan plans planned planning prefer prefers preferred
  buy bought pay sell send sends hear learn learns learned teach train trained training
  country city street building room floor car house home school university hospital factory shop store branch subsidiary merger
  finance sales marketing hr legal lawyer lawyers auditor auditors works council union management director executives executive ceo cio ciso board vip contractor contractors consultant consultants partner vendor vendors supplier student students nurse nurses doctor teacher teachers driver drivers field warehouse
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter
  year-old recently lately eventually finally suddenly immediately
  big huge tiny minor major serious severe important interesting strange weird odd funny annoying annoyed angry confused confusing worried worry urgent critical
  easy hard difficult tough tricky complicated complex simple
  whole entire complete completely fully partly partially
  really truly literally honestly frankly
  discuss discussed discussion decision opinion idea thought thoughts view views feeling impression
  proof evidence citation reference quote quotes
  let's lets
  onto off
  regardless irrespective
  careful carefully proper properly correctly incorrectly wrongly
  remember forget forgot forgotten
  please kindly urgently
  same-day overnight
  whichever
  expected unexpected
  colleague colleagues teammate teammates peer peers
  hundred hundreds thousands million dozens couple pair
  early earlier late later latest
  left right middle top bottom upper lower
  red green blue yellow grey gray black white
  number numbers letter letters
  word wording phrase sentence
  behave behaves behaved behavior behaviour
  actual real fake
  freshly newly brand
  guide guides
  spot spots
  folks lads guys
  kept keeps keeping
  matters mattered
  oh ah hmm um well yeah yep nope
  one's person's user's`.split(/\s+/),
)

/** Common words of neighbouring topics: real words, so never "corrected" into a word of the page; they carry matter. */
export const OTHER_TOPICS: ReadonlySet<string> = new Set(
  `battery drain power charge charging password passcode pin biometric face fingerprint reset unlock locked crash crashes freeze freezes hang reboot restart printer print port ports
  socket protocol watch television tv car carplay homepod vision headset language languages translate translated translation localized locale keyboard font theme dark color colour
  price prices cost costs pay payment invoice billing budget money cheap expensive storage disk space memory ram cpu size megabytes gigabytes battery roaming sim esim cellular
  email calendar contact contacts photo photos camera microphone location gps bluetooth nfc airdrop icloud backup backups siri shortcut widget
  firewall antivirus ransomware quarantine sandbox edr xdr siem sentinel splunk api graph rest webhook script powershell python terraform automation
  windows macos mac linux chromebook chrome edge firefox safari outlook teams onedrive sharepoint office word excel exchange
  certificate certificates encryption encrypt encrypted bitlocker filevault key rotation token session cookie cache
  server servers cloud datacenter region latency bandwidth speed slow fast performance throughput
  jamf workspaceone mobileiron kandji airwatch blackberry lookout zimperium sophos crowdstrike symantec
  configurator supervision kiosk lockscreen wallpaper ringtone
  retention retain retained archive export import download csv pdf excel report reports reporting dashboard workbook query kql
  role roles rbac permission license licence quota count characters length character limit maximum minimum
  vision beta preview insider testflight roadmap release changelog
  tamper rollback downgrade reinstall migrate migration merge transfer
  child children family parent parental screen time school student teacher
  support hotline phone number address contact chat ticket sla
  gdpr iso soc hipaa audit certification
  usb cable dock adapter speaker headphone
  game games video music streaming social facebook whatsapp tiktok instagram`.split(/\s+/),
)
