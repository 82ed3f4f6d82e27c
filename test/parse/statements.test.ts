import { expect, test } from 'vitest'
import { type DefinedKey, keyNamer } from '../../src/parse/key-names.ts'
import { parsePage } from '../../src/parse/parse-page.ts'
import { readProcedures } from '../../src/parse/procedures.ts'
import { readStatements } from '../../src/parse/statements.ts'

const read = (text: string, defined: readonly DefinedKey[] = []) => {
  const keys = { namer: keyNamer(defined), defined }
  const page = parsePage({ file: 'page.md', text })
  const procedures = readProcedures(page, keys)
  return { page, procedures, statements: readStatements(page, keys, procedures) }
}

test('a procedure cut by a table is one; its channel comes from the menu path', () => {
  const { procedures, statements } = read(
    `## Guard

Use these steps:

1. Go to **Apps** \\> **Add** \\> **Managed devices**.

2. Add the keys.

|Key|Default|Description|
|---|---|---|
|GuardLevel|2|0 - Off; 2 - Loud (default). How strongly it warns.|
|GuardTrust|false|MAM only.|

3. Add \`GuardOn\` as the key. Select **Next**.

   - By default, \`GuardOn = true\`.
   - On supervised devices it stays on.

After the steps.
`,
    [
      { key: 'GuardLevel', sections: [0] },
      { key: 'GuardTrust', sections: [0] },
      { key: 'GuardOn', sections: [0] },
    ],
  )
  expect(procedures).toHaveLength(1)
  expect(procedures[0]).toMatchObject({ title: 'Guard', channel: 'mdm', source: { line: 5, endLine: 17 } })
  expect(procedures[0]!.steps.map(s => [s.source.line, s.sub.length])).toEqual([
    [5, 0],
    [7, 0],
    [14, 2],
  ])
  const at = (line: number) => statements.filter(s => s.source.line === line)
  expect(at(5)[0]).toMatchObject({ form: 'step', procedure: 0, condition: { channel: 'mdm' } })
  expect(at(11).map(s => [s.form, s.text, s.context, s.keys.join()])).toEqual([
    ['cell', '2', 'GuardLevel, Default', 'GuardLevel'],
    ['cell', '0 - Off; 2 - Loud (default).', 'GuardLevel, Description', 'GuardLevel'],
    ['cell', 'How strongly it warns.', 'GuardLevel, Description', 'GuardLevel'],
  ])
  expect(at(12).every(s => s.condition.channel === 'mam')).toBe(true)
  expect(at(14).map(s => [s.text, s.names.join(), s.keys.join()])).toEqual([
    ['Add GuardOn as the key.', 'GuardOn', 'GuardOn'],
    ['Select Next.', '', 'GuardOn'],
  ])
  expect(at(17)[0]).toMatchObject({ form: 'item', keys: ['GuardOn'], condition: { channel: 'mdm', supervised: true } })
  expect(at(19)[0]).toMatchObject({ form: 'sentence', keys: ['GuardLevel', 'GuardTrust', 'GuardOn'], procedure: null })
})

test('list items keep their lead-in, and what it says holds for them', () => {
  const { statements } = read(
    '## A\n\nOn supervised devices, this happens:\n\n- Mail stops. It comes back.\n- Calls stop.\n',
  )
  expect(statements.map(s => [s.text, s.context, s.condition.supervised])).toEqual([
    ['On supervised devices, this happens:', null, true],
    ['Mail stops.', 'On supervised devices, this happens:', true],
    ['It comes back.', 'Mail stops.', true],
    ['Calls stop.', 'On supervised devices, this happens:', true],
  ])
})

test('notes behind the last of two contrasted procedures hold for both', () => {
  const { statements } = read(
    '## A\n### Using MDM\n\n1. x\n\n> [!NOTE]\n> Of MDM.\n\n### Using MAM\n\n1. y\n\n> [!NOTE]\n> Of both.\n',
  )
  const condition = (text: string) => statements.find(s => s.text === text)?.condition
  expect(condition('x')).toEqual({ channel: 'mdm', actor: 'admin' })
  expect(condition('y')).toEqual({ channel: 'mam', actor: 'admin' })
  expect(statements.find(s => s.text === 'Of MDM.')?.alert).toBe('note')
  expect(condition('Of MDM.')).toEqual({ channel: 'mdm' })
  expect(condition('Of both.')).toEqual({})
})

test('bullets below a bold channel are a procedure with that channel', () => {
  const { procedures, statements } = read(
    "## Guard\n\n1. **Configure (MDM)** Follow these steps.\n\n    - Go to **Apps** \\> **Add** \\> **Managed devices**.\n    - Add **GuardOn** as the key.\n        - By default, **GuardOn= false**.\n\n2. **Configure (MAM)** Follow these steps.\n\n    - Go to **Apps** \\> **Add** \\> **Managed apps**.\n    - Add 'GuardOn' as the key.\n",
    [{ key: 'GuardOn', sections: [1, 2] }],
  )
  expect(procedures.map(p => [p.title, p.channel, p.steps.length, p.keys.join()])).toEqual([
    ['Guard: Configure (MDM)', 'mdm', 2, 'GuardOn'],
    ['Guard: Configure (MAM)', 'mam', 2, 'GuardOn'],
  ])
  expect(statements.map(s => [s.source.line, s.condition.channel])).toEqual([
    [3, 'mdm'],
    [5, 'mdm'],
    [6, 'mdm'],
    [7, 'mdm'],
    [9, 'mam'],
    [11, 'mam'],
    [12, 'mam'],
  ])
  expect(statements.every(s => s.source.url === 'page#guard')).toBe(true)
})

test('"them" are those of the sentence before', () => {
  const { statements } = read('## A\n\nGCC customers are not affected. The old way still applies to them.\n')
  expect(statements[1]).toMatchObject({ condition: { cloud: 'gcc' }, context: 'GCC customers are not affected.' })
})

test('a common word is a key only where it is marked', () => {
  const { statements } = read('## A\n\nThe tag is set. Set `Tag` now. Tag it. "Tag" too.\n', [
    { key: 'Tag', sections: [] },
  ])
  expect(statements.map(s => s.names.join())).toEqual(['', 'Tag', '', 'Tag'])
})

test('a bold lead that goes on with a menu path is a procedure of one step', () => {
  const { procedures, statements } = read(
    '## Block images\n\n1. **Block images (MDM)** Go to **Apps** > **Add** > **Managed devices** and add **NoImages** as the key.\n\n    - By default, **NoImages = true**.\n\n2. **Block images (MAM)** It is not supported.\n',
    [{ key: 'NoImages', sections: [1] }],
  )
  expect(procedures.map(p => [p.title, p.channel, p.keys.join(), p.steps.map(s => s.sub.length)])).toEqual([
    ['Block images (MDM)', 'mdm', 'NoImages', [1]],
  ])
  expect(statements.map(s => [s.form, s.condition.channel, s.keys.join()])).toEqual([
    ['step', 'mdm', 'NoImages'],
    ['item', 'mdm', 'NoImages'],
    ['sentence', 'mam', ''],
  ])
})

test('bullets that begin with a menu path are a procedure', () => {
  const { procedures, statements } = read(
    '## A\n\n- Go to **Apps** > **Add** > **Managed apps** and add `Alpha` as the key.\n- By default, it is `true`.\n\n## B\n\n- It is on.\n- It is off.\n',
    [{ key: 'Alpha', sections: [0] }],
  )
  expect(procedures.map(p => [p.title, p.channel, p.steps.length])).toEqual([['A', 'mam', 2]])
  expect(statements.map(s => s.condition.channel)).toEqual(['mam', 'mam', undefined, undefined])
})

test('who acts is said by the sentence, the heading, or a policy being set', () => {
  const { statements } = read(
    '## A\n\nAn admin can set it. If an admin has set it, users can skip it. It is on.\n\n### Skip it as an end user\n\nOpen the app. Your admin decides.\n',
  )
  expect(statements.map(s => s.condition.actor)).toEqual(['admin', 'user', undefined, 'user', 'admin'])
})

test('what a sentence denies for a channel is no condition of the steps below it', () => {
  const channels = (lead: string) => read(`## A\n\n${lead}\n\n1. Add it.\n`).procedures.map(p => p.channel)
  expect(channels("It isn't supported for unenrolled devices.")).toEqual([null])
  expect(channels('It is only for enrolled devices.')).toEqual(['mdm'])
  expect(channels("Use these steps for devices that aren't enrolled:")).toEqual(['mam'])
  expect(channels('Enrolled devices are fine.')).toEqual([null])
})

test('where keys are defined without steps, a sentence that tells the way is the procedure', () => {
  const { procedures } = read(
    '## A\n\nFor enrolled devices, open **Apps** > **Add** > **Managed devices** and add the keys. In policies for managed apps (**Apps** > **Add** > **Managed apps**) less is asked.\n\n|Key|\n|-|\n|AlphaOne|\n',
    [{ key: 'AlphaOne', sections: [0] }],
  )
  expect(procedures.map(p => [p.channel, p.keys.join(), p.steps.length])).toEqual([['mdm', 'AlphaOne', 1]])
})
