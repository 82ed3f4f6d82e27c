// Words of topics that lie beside the field: a question that has them asks for something else. Data: plain forms.

export const HARDWARE = `
  adapter airplay airpod airtag antenna barcode biometric bluetooth cable camera carplay charger chip cpu display
  dock dongle earbud esim fax firmware gpu gyroscope hardware headphone headset homekit homepod imei keyboard laptop
  lens lidar lightning loudspeaker magsafe megapixel memory microphone modem monitor motherboard nfc pixel powerbank
  processor projector ram receiver scanner screen sensor sim socket speaker stylus tablet television thermostat
  touchpad touchscreen tv usb vision watch webcam workstation
`

/** Of other makers and of the same one: named, they are meant. */
export const PRODUCTS = `
  1password acrobat adobe airwatch alexa amazon aol arlo asana atlassian authy autopilot avast avg aws
  azure barracuda bing bitdefender bitlocker bitwarden blackberry bluejeans carbonblack chatgpt checkpoint chrome
  chromebook cisco citrix cloudflare confluence copilot cortana crowdstrike cyberark dashlane dell docusign dropbox
  duckduckgo duo dynamics ebay eset evernote excel exchange facebook facetime filevault firefox forescout forticlient
  fortinet galaxy gatekeeper gemini github gmail google grammarly hangouts hexnode hololens huawei
  icloud imessage instagram ivanti jabber jamf jira juniper kandji kaspersky keepass knox lastpass lenovo linkedin
  linux logitech lookout mac macbook macos malwarebytes mcafee meraki messenger miro mobileiron mosyle netflix
  netscaler netskope nokia norton okta onedrive onelogin onenote openvpn oracle outlook paypal photoshop pinterest
  planner playstation powerbi powerpoint proofpoint pulse purview qualys rapid7 rsa safari salesforce sap sccm
  sentinel sentinelone servicenow sharepoint signal siri skype slack snapchat soc2 sonicwall sophos soti splunk
  spotify steam symantec teams telegram tenable tiktok trellix trello twitter ubuntu umbrella viber virustotal visio
  viva vmware wandera waze webex whatsapp wikipedia windows wireguard wordpress workday workspaceone xbox xcode
  xiaomi yahoo yammer youtube zendesk zimperium zoom zscaler
`

export const TECHNIQUE = `
  ai algorithm antivirus api applet applocker arp asr automation bandwidth bash benchmark bios blockchain bot byte
  cache cdn changelog checksum chromeos cli cluster codec compiler constructor container cookie cron csv database
  datacenter debugger defrag dhcp dkim dlp dmarc dock docker edr entropy ethernet failover firewall forensics ftp gpo
  gpu handler hash honeypot html http hypervisor iis imaging imap intranet iot ipsec iscsi java javascript json
  kerberos kernel kql kubernetes laps latency ldap library linker loadbalancer loader log4j macro mainframe malloc
  metaverse middleware mime mirroring model mqtt mysql nas nat nist node ntfs ntp oauth ocr oidc opensource overclock
  packet parse partition patching pbx pdf pentest perl php pki pop3 port postgres powershell proxy python quantum
  query radius raid ransomware rdp redis regex registry renderer repo rfc rootkit router rss runbook runtime
  saml sandbox schema scim script sdk server sftp siem smtp snapshot snmp soap soar spf spreadsheet sql ssd ssh ssid
  stack subnet suite syntax syslog sysmon tar telephony telnet terraform throughput timezone token toolchain topology
  transcription udp unix uptime url utf vlan vm vnc voip vpc webdav webhook websocket wifi6 winrm wordlist worm xdr
  xlsx xml yaml yubikey zip
`

/** Money, rights, learning, leisure, and parts of other apps. */
export const OTHER_MATTERS = `
  ad ads advert advertisement album animation arcade archive attendance audio audit avatar badge barcode beta
  bill billing blog bookmark broadcast browser budget calculator calendar canvas caption car carrier cart catalog
  certification channel character cheap checkout child children column comic compass contact copyright cost coupon
  currency dark dictation dictionary download draft edition encryption engine escrow expensive export family favicon
  fee filename flashlight flyer font footage footnote format formula fundraising game gdpr genre gif gps gradient
  grammar graph handwriting headcount hipaa homework hotspot icon illustration import inbox insider invoice iso kiosk
  language lawsuit layout leaderboard lease length library license livestream load locker logo loyalty map
  mark maximum migration minimum money movie music newsletter note notebook orientation overlay parent parental
  parking patent payment payroll pension photo picture playlist podcast poll postage price pricing procurement
  producer prototype quiz quota radio rating rebate recording refund region reimbursement resale resolution ringtone
  roadmap route scholarship score scorecard secret selfie shipping shortcut signature sla slideshow sponsor sticker
  streaming string subject subtitle summary survey sustainability tariff template theme thesis thumbnail title toll
  translation tuition tutorial typeface vaccine video voicemail volume voucher wallet wallpaper warranty widget
  workout
`
