// A line for each command, to run it anywhere: none of them writes. $DIR holds page.md and plan.csv.
export const LINES: Readonly<Record<string, string>> = {
  explain: 'explain WebProtection İSSUPERVISED "sign out"',
  list: 'list',
  ask: 'ask "IS FEEDBACK ON BY DEFAULT?"',
  search: 'search WIFI tunnel',
  steps: 'steps WEBPROTECTION',
  'docs show': 'docs show web protection --no-pager',
  'docs diff': `docs diff "$DIR/page.md" "$DIR/page.md"`,
  'docs lint': `docs lint "$DIR/page.md"`,
  tour: 'tour --lesson 2',
  'policy check': `policy check "$DIR/plan.csv"`,
  'policy new': 'policy new --channel mdm WEBPROTECTION=false',
  'policy rules': 'policy rules',
  doctor: 'doctor --json',
  completion: 'completion zsh',
  'completion install': 'completion install bash',
  complete: 'complete -- explain WEBPROTECTİON',
}

export const FILES: Readonly<Record<string, string>> = {
  'page.md': '# Glow\n\n1. Add `GlowGuard` as the key and set the value type to `String`.\n',
  'plan.csv': 'Key,Value type,Value\nWebProtection,String,False\n',
}
