// Command lines and the schema their JSON keeps to. One line for each shape a command can print.
export interface SchemaCase {
  /** Name in schemas/, without `.json`. */
  readonly schema: string
  readonly argv: readonly string[]
  readonly stdin?: string
  /** One object a line. */
  readonly lines?: true
}

export const SCHEMA_CASES: readonly SchemaCase[] = [
  { schema: 'error', argv: ['explain', 'NoSuchThingAtAll', '--json'] },
  { schema: 'error', argv: ['explian', '--json'] },
  { schema: 'error', argv: ['list', '--nonsense', '--json'] },
  { schema: 'error', argv: ['list', '--content', 'no/such/page.md', '--json'] },
  { schema: 'ask', argv: ['ask', 'is web protection on by default?', '--json'] },
  { schema: 'ask', argv: ['ask', 'can users sign out?', '--json', '--channel', 'mdm', '--supervised'] },
  { schema: 'ask', argv: ['ask', 'who won the cup?', '--json'] },
  {
    schema: 'ask',
    argv: ['ask', '-', '--json'],
    stdin: 'is web protection on?\n\nhow do I tag a device\n',
    lines: true,
  },
  { schema: 'doctor', argv: ['doctor', '--json'] },
  { schema: 'completion-install', argv: ['completion', 'install', 'zsh', '--json'] },
  { schema: 'completion-install', argv: ['completion', 'install', 'fish', '--json'] },
  { schema: 'list', argv: ['list', '--json'] },
  { schema: 'list', argv: ['list', '--type', 'string', '--channel', 'mam', '--status', 'current', '--json'] },
  { schema: 'list', argv: ['list', '--features', '--json'] },
  { schema: 'list', argv: ['list', '--json', '--content', 'test/corpus'] },
  { schema: 'explain', argv: ['explain', 'WebProtection', 'network protection', '--json'] },
  { schema: 'search', argv: ['search', 'open', 'wifi', '--json'] },
  { schema: 'search', argv: ['search', 'zzzzzz', '--json'] },
  { schema: 'steps', argv: ['steps', 'WebProtection', '--json'] },
  { schema: 'steps', argv: ['steps', 'vulnerability', 'assessment', '--supervised', '--json'] },
  { schema: 'docs-diff', argv: ['docs', 'diff', 'content/device-tagging.md', 'content/general.md', '--all', '--json'] },
  { schema: 'docs-diff', argv: ['docs', 'diff', 'content', 'content', '--json'] },
  { schema: 'docs-lint', argv: ['docs', 'lint', '--json'] },
  { schema: 'docs-lint', argv: ['docs', 'lint', 'test/corpus', '--json'] },
  { schema: 'docs-show', argv: ['docs', 'show', 'web-protection', '--json'] },
  {
    schema: 'policy-check',
    argv: ['policy', 'check', 'test/policy/fixtures', '--json', '--effective', '--supervised'],
  },
  { schema: 'policy-check', argv: ['policy', 'check', '-', '--json'], stdin: 'Key,Value type,Value\nA,String,1\n' },
  { schema: 'policy-check', argv: ['policy', 'check', 'test/policy/fixtures/vpn.json', '--json'] },
  { schema: 'error', argv: ['policy', 'check', 'no/such/policy.json', '--json'] },
  { schema: 'policy-new', argv: ['policy', 'new', '--channel', 'mdm', 'DisableSignOut=true', '--json'] },
  { schema: 'policy-new', argv: ['policy', 'new', '--channel', 'mam', 'Nonsense=true', '--format', 'table', '--json'] },
  { schema: 'tour', argv: ['tour', '--json'] },
  { schema: 'policy-rules', argv: ['policy', 'rules', '--json'] },
]
