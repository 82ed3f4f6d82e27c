// What must never reach a terminal raw, the bytes that did, and ways in for it.

export const CSI = '\u001b[2J'
export const OSC = '\u001b]0;owned\u0007'
const DCS = '\u001bP+q\u001b\\'
const EVERY_CONTROL = Array.from({ length: 32 }, (_, code) => code)
  // Line ends and tabs are text; NUL ends arguments and file names before the program sees them.
  .filter(code => code !== 0 && code !== 9 && code !== 10)
  .map(code => String.fromCharCode(code))
  .join('')
const EVERY_C1 = Array.from({ length: 33 }, (_, i) => String.fromCharCode(0x7f + i)).join('')
const BIDI = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'

/** Everything a terminal obeys, on one line: no line feed, no NUL. */
export const HOSTILE = `a${CSI}${OSC}${DCS}${EVERY_CONTROL}${EVERY_C1}${BIDI}\u009b2J\u009d0;x\u009c\u2028z`

/** What survives as a part of a path. */
export const HOSTILE_NAME = `n${CSI}${OSC.replaceAll('/', '')}\u009b2J\u202e\u007f\r`

const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

/** The text around the first character a terminal would obey, spelled in ASCII; null when there is none. */
export function leak(text: string): string | null {
  const at = text.search(OBEYED)
  return at < 0 ? null : JSON.stringify(text.slice(Math.max(0, at - 60), at + 20)).replace(/[^ -~]/g, spelled)
}

/** The same on bytes: a stray byte is no UTF-8 and may be an 8-bit control. */
export function leakInBytes(bytes: Uint8Array): string | null {
  try {
    return leak(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return `not UTF-8: ${Buffer.from(bytes)
      .toString('latin1')
      .replace(/[^ -~]/g, spelled)
      .slice(0, 200)}`
  }
}

/** Styles and links that the program itself writes in colour, taken away. */
export function withoutDress(text: string): string {
  return text.replace(/\u001b\[[\d;]*m|\u001b\]8;;[!-~]*(?:\u0007|\u001b\\)/g, '')
}

/** The same on bytes, whatever stands between. */
export function withoutDressInBytes(bytes: Uint8Array): Uint8Array {
  return Buffer.from(withoutDress(Buffer.from(bytes).toString('latin1')), 'latin1')
}

function spelled(found: string): string {
  return `<${found.codePointAt(0)!.toString(16)}>`
}

/** A page with `bad` in its front matter, headings, key names, values, types, alerts, links, tables, code and steps. */
export function hostilePage(bad: string, inFrontMatter: string = bad): string {
  return `---
title: Glow ${inFrontMatter} shield
description: What ${inFrontMatter} does
aliases: ["shine ${inFrontMatter}", shimmer]
summary: It glows ${inFrontMatter}.
---

# Glow ${bad} shield

Glow ${bad} protects [the ${bad} page](https://example.com/${bad}?q=1 "title ${bad}") and ![alt ${bad}](pic${bad}.png).

## Glow guard ${bad}

> [!NOTE]
> GlowGuard isn't available ${bad} on supervised devices.

> [!IMPORTANT]
> ${bad} requires iOS ${bad}.

1. In the portal ${bad}, go to **Apps** > **App configuration ${bad} policies** > **Add** > **Managed devices**.
2. Add \`GlowGuard\` as the key and set the value type to \`String\`. Set the value to \`on${bad}\` to disable ${bad}.
3. Add \`Glow${bad}Guard\` as the key and set the value type to \`Str${bad}ing\`. Set the value to \`true${bad}\`.

By default, \`GlowGuard = tr${bad}ue\`. **GlowBold${bad}** = false.

| Key | Value type | Value ${bad} |
| --- | --- | --- |
| \`GlowTable\` | Boolean | \`yes${bad}\` |
| \`GlowRow${bad}\` | Integer ${bad} | 1${bad} = on |

- **Glow term ${bad}**: a word ${bad} explained.

\`\`\`json${bad}
{ "key": "${bad}" }
\`\`\`

<a name="${bad}"></a>

### GlowGuard ${bad} again

Glow guard is disabled by default ${bad}. Glow guard is enabled by default ${bad}. See GlowGone.
`
}

/** A page that says it in HTML's and Markdown's own spellings, which only the parser turns into the characters. */
export function encodedPage(): string {
  return hostilePage('&#27;[2J&#x1b;]0;owned&#7;&#155;2J&#x9d;0;x&#x202e;&#127;&#8;&#13;').replace(
    /^---[\s\S]*?\n---\n/,
    '---\ntitle: "Glow \\e[2J\\x9b2J\\u202E shield"\ndescription: "\\x1b]0;owned\\x07"\naliases: ["\\e[2J"]\n---\n',
  )
}

/** Policies with `bad` in names, keys, types and values: [file, text]. */
export function hostilePolicies(bad: string): readonly (readonly [string, string])[] {
  const graph = (extra: object) =>
    JSON.stringify({
      '@odata.type': '#microsoft.graph.iosMobileAppConfiguration',
      displayName: `Policy ${bad}`,
      ...extra,
    })
  const settings = [
    { appConfigKey: `Glow${bad}`, appConfigKeyType: `string${bad}Type`, appConfigKeyValue: `v${bad}` },
    { appConfigKey: 'WebProtection', appConfigKeyType: 'stringType', appConfigKeyValue: `tr${bad}ue` },
    { appConfigKey: `WebProtection${bad}`, appConfigKeyType: 'stringType', appConfigKeyValue: 'true' },
    { appConfigKey: 'webprotection', appConfigKeyType: 'integerType', appConfigKeyValue: bad },
  ]
  const managed = {
    '@odata.type': '#microsoft.graph.targetedManagedAppConfiguration',
    displayName: bad,
    customSettings: [{ name: `A${bad}`, value: bad }],
  }
  return [
    ['graph.json', graph({ settings })],
    ['twice.json', graph({ settings, [`x${bad}`]: 1, displayNames: bad })],
    ['managed.json', JSON.stringify(managed)],
    ['vpn.json', JSON.stringify({ '@odata.type': `#microsoft.graph.ios${bad}VpnConfiguration`, displayName: bad })],
    ['raw.json', `{"settings": [${bad}`],
    ['dict.xml', `<dict><key>Glow${bad}</key><string>${bad}</string><key>B</key><x${bad}>1</x${bad}></dict>`],
    ['entity.xml', '<dict><key>Glow&#155;2J&#x202e;</key><string>&#x9b;2J&#127;</string></dict>'],
    ['rows.csv', `Key,Value type,Value\nGlow${bad},Str${bad},${bad}\nWebProtection,String,"${bad}\n`],
    ['table.md', `# Plan ${bad}\n\n| Key | Type | Value |\n|---|---|---|\n| Glow${bad} | ${bad} | ${bad} |\n`],
    ['in.yaml', `displayName: x\ncustomSettings:\n- name: "A\\e[2J\\x9b2J\\u202e"\n  value: "\\e]0;x\\a${'\\x85'}"\n`],
    ['bad.yaml', `customSettings:\n- name: ${bad}\n :: *a${bad}\n`],
    ['code.ps1', `Configuration ${bad} { Node localhost { } }\n`],
  ]
}
