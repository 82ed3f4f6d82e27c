// Words of topics that lie beside the field: a question that has them asks for something else. Data: plain forms.

export const HARDWARE = `
  accelerometer adapter airplay airpod airtag antenna barcode bezel biometric bluetooth bumper cable camera carplay
  cartridge charger chip chipset cpu cradle diode display dock dongle doorbell drill drone dvd earbud earphone
  earpod ereader esim fax firmware floppy fridge gamepad gasket gpu gyroscope hammer hardware hdmi headphone headset
  heatsink holster homekit homepod imei joystick kettle keyboard kindle laptop lens lidar lightbulb lightning
  loudness loudspeaker magsafe mainboard megapixel memory microphone modem monitor motherboard mousepad nfc oled
  optic oven panasonic pedometer pinhole pixel plug polisher powerbank powerpack processor projector psu rack ram
  receiver refurbish ruggedized scanner scooter screen screwdriver sensor sim smartband smartring socket speaker
  stethoscope stopwatch stylus subwoofer switchboard tablet telescope television thermometer thermostat toaster
  toner touchpad touchscreen trackpad transistor tripod turntable tv typewriter ups usb vga vision vr walkie watch
  webcam workstation wristband zigbee
`

/** Of other makers and of the same one: named, they are meant. */
export const PRODUCTS = `
  1password acrobat addigy adguard adobe aerohive airbnb airdroid airwatch akamai alexa algolia alibaba amazon
  ansible aol appgate apptec arctic arista arlo aruba asana asus atera atlassian authy autopilot avast avg avira aws
  azure baramundi barracuda basecamp bing bitdefender bitlocker bitwarden blackberry bluecoat bluejeans canva
  carbonblack carbonite cato chatgpt checkpoint chrome chromebook cisco citrix clickup cloudapp cloudflare coinbase
  comodo confluence contabo copilot cortana cortex crowdstrike cyberark cylance cynet darktrace dashlane datadog
  debian dell digicert discord docusign drata dropbox drupal duckduckgo duo dynamics dynatrace ebay edge elastic
  emsisoft entrust eset eudora evernote evolv excel exchange f5 facebook facetime falcon fedora figma filevault
  filewave firefox fitbit flutter forcepoint forescout forticlient fortinet freshdesk freshservice galaxy garmin
  gatekeeper gemini github gitlab glpi gmail google gotomeeting grafana grammarly graylog greynoise hangouts
  hashicorp heroku hetzner hexnode hololens huawei hubspot ibm icloud illumio imessage immuta infoblox instagram
  intercom intunewin ivanti jabber jamf jenkins jetbrains jira joomla jumpcloud juniper kandji kaseya kaspersky
  kayako keepass keeper klarna knowbe4 knox landesk lansweeper lastpass lenovo libreoffice limewire linkedin linux
  litmus logitech logmein logrhythm lookout maas360 mac macbook macos magento mailchimp malwarebytes manageengine
  mandiant matrix42 mattermost mcafee mendix meraki messenger microfocus mimecast mimikatz miradore miro mobicontrol
  mobileiron mongodb moodle mosyle mozilla mullvad nagios nessus netapp netflix netmotion netscaler netskope
  netsuite nextcloud nextdns ninjaone ninjarmm nokia nordvpn norton novell nutanix odoo okta omnissa onedrive
  onelogin onenote openai openvpn opsgenie oracle outlook outsystems pagerduty palantir pangea paypal perplexity
  photoshop pihole pingid pinterest planner playstation plesk powerbi powerpoint prisma prometheus proofpoint
  protonmail protonvpn pulse puppet purview qnap qualys quickbooks rackspace rapid7 realme reddit redhat relution
  revolut rippling rsa rubrik safari sailpoint salesforce samba sap scalefusion scaleway sccm semrush sentinel
  sentinelone servicenow sharepoint shopify siemens signal simplemdm siri skype slack slackware snapchat snyk soc2
  solarwinds sonicwall sony sophos soti spamhaus splunk spotify squarespace steam stripe sumologic surfshark suse
  symantec symbian synology tableau tailscale tanium tata teams telegram telekom tenable thunderbird tiktok tor
  toshiba trellix trello trendmicro twilio twingate twitter typeform uber ubuntu umbrella unifi vanta varonis veeam
  verizon viber virustotal visio viva vmware vodafone waf wandera watchguard waze webex whatsapp whatsup wikipedia
  windows wireguard wix wordfence wordpress workday workspaceone xamarin xbox xcode xenmobile xiaomi yahoo yammer
  youtube yubico zabbix zapier zendesk zerotier zimperium zoho zoom zscaler zte
`

/** Consoles of other makers that push settings: a page that doesn't name one says nothing of how it is done there. */
export const MANAGERS = `
  addigy airwatch applivery apptec baramundi filewave hexnode ivanti jamf jumpcloud kandji landesk maas360 manageengine
  matrix42 meraki miradore mobicontrol mobileiron mosyle omnissa relution scalefusion sccm simplemdm soti workspace
  workspaceone xenmobile
`

export const TECHNIQUE = `
  acl agile ai airgap algorithm antivirus apdu api applet applocker arp ascii asp asr automation autoscaling
  bandwidth bash bcrypt beacon benchmark bgp bios bitcoin blob blockchain bluescreen bootloader bot breakpoint brute
  bsod byte bytecode cache captcha casb cdn cgi changelog checksum chromeos cicd cli clickjacking clipart cluster
  coap codebase codec compiler constructor container cookie cpe crc crl cron crypto cryptocurrency css csv cvss
  cyberinsurance daemon dast database datacenter ddos deb debugger deduplication defrag desktop devops dft dhcp 
  dkim dlp dmarc dnssec dock docker dpi dsl dtd eap ebpf ecc edr eeprom elasticsearch elf entropy epp
  ethernet exfat failback failover fat32 fiber firewall flowchart forensics ftp fuzzing git gpo gpu graphql
  grpc gui hadoop handler handshake hash hdd heartbleed hexdump hmac honeypot hsm hsts htaccess html http hypervisor
  icmp ide ids iis ikev1 imaging imap intranet iot ipfix ipo ipsec irc iscsi isp itil itsm jar java javascript jdbc
  jpg json jwt kerberos kernel keystore kibana kql kubernetes l2tp lambda laps latency ldap library
  linker linter loadbalancer log4j mach macro mainframe malloc malvertising markdown
  md5 mesh metaverse microservice middlebox middleware mime minifier mirroring mitre model mpls mqtt multicast mysql
  namespace nas nat nfs nginx nist nmap node nosql ntfs ntp nvidia oauth oauth2 ocr ocsp odbc oidc ontology openapi
  openid opensource openssl orchestration osint overclock packet parity parse partition passwordless patching pbx
  pcap pcre pdf pdu peering pem pentest perl pgp php phpmyadmin pki podman poe pop3 port postgres
  powershell pptp preboot proxy pstn python qos quantum query quic rabbitmq radius raid rainbow
  ransomware raspberry rdp recompile redis refactor regex registry relational renderer repl repo rfc
  rootkit router rpc rss rsync rtf rtsp runbook runtime rust safelinks saml sandbox sase sast sbom schema scim
  script scrum sdk sdwan sed selinux server sftp sha sha1 sha256 sharding shellcode siem sip skeleton smb smtp
  snapshot snmp snort soap soar socks softphone spa spf spreadsheet sql sqlite ssd ssh ssid ssl3 stack starttls
  stigs stun subnet sudo suite svg swagger symlink syntax syslog sysmon tar tcpdump telephony telnet terraform tftp
  threading throughput timezone tls13 token toolchain topology tpm traceroute transcription transpiler trunk ttl
  typescript uat ucs udp uefi uml unicode unix upnp uptime url utf uuid vlan vm vnc vnet voip vpc vps vsphere
  webassembly webauthn webdav webhook webrtc websocket whois wifi6 wiki winrm wins winscp wordlist worm wpa2 wpa3
  wsus xampp xdr xlsx xml xpath xss yaml yara yubikey zip ztna
`

/** Money, rights, learning, leisure, and parts of other apps. */
export const OTHER_MATTERS = `
  actuary ad ads advert advertisement airline album alimony allergy ambulance animation anthem aquarium arcade
  archive astrology attendance auction audio audit autograph avatar badge baker ballot baptism barbecue barcode
  basketball beta bill billing bistro blockbuster blog bonus bookmark boutique bowling boxing broadcast brochure
  browser budget buyout cafeteria calculator calendar camping canvas caption car carpool carrier cart cartoon casino
  catalog catering cathedral census certification champagne channel character cheap checkout chess child children
  christmas cigarette cinema circus cocktail column comic commute compass concert condominium contact conveyor
  cooking copyright cost counselling coupon cricket crossword cruise cuisine currency curriculum customs cv dark
  deposit dictation dictionary diet diploma dividend donation download draft easter edition electricity embassy
  emissions encryption engine epic escrow estate excursion expensive export family favicon fee filename fitness
  flashlight flyer font footage footnote forex format formula franchise freight fundraising gallery game gdpr genre
  gif glossary gossip gps gradient grammar graph gym handwriting headcount hiking hipaa hockey homework horoscope
  hotel hotspot hymn icon illustration immigration import inbox inflation infographic insider internship invoice iso
  jewellery jogging karaoke keynote kindergarten kiosk landlord language laundry lawsuit layout leaderboard lease
  legislation length library license liquidation litigation livestream locker logo lottery loyalty luggage
  makeup mandate map mark mascot maternity maximum meme merchandise migration mileage millionaire minimum money
  monument mortgage motorway movie music negotiation newsletter nightclub note notebook nutrition obituary orchestra
  orientation orphanage overlay overtime painting parade parent parental parking parliament passport patent patio
  payment pedestrian pension petrol photo picture pilgrimage playlist podcast poker poll postage postcode
  pregnancy presidency price pricing probation producer prototype proverb quiz quota radio raffle
  rainfall ramadan rating rebate recording recruitment refugee refund region rehearsal reimbursement renovation
  resale resolution riddle ringtone roadmap route rugby sabbatical scholarship score scorecard sculpture secret
  selfie seminar sermon shareholder shipping shoes shortcut signature skiing sla slideshow soccer solicitor
  spokesman sponsor stationery sticker stocks streaming string subject subtitle sudoku summary sunscreen survey
  sustainability swimming syllabus symphony takeaway tariff tarot tattoo template theme thesis thumbnail timesheet
  title toll tourism tournament trademark training tram translation trophy tuition tutorial tuxedo typeface
  unemployment unicorn upholstery vacancy vaccine vegan vegetarian video visa vitamin voicemail volleyball volume
  voting voucher wages wallet wallpaper warranty waterfall webinar whisky widget winery workout yacht yoga zodiac
  zoo
`
