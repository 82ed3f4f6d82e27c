// YAML → the policies in it: IntuneCD backups, and Graph objects turned into YAML.
import type { Reader } from '../reading.ts'
import { yamlTree } from '../syntax/yaml-tree.ts'
import { readTrees } from './objects.ts'

export const yaml: Reader = {
  id: 'yaml',
  title: 'YAML',
  recognise: ({ file, text }) =>
    /\.ya?ml$/i.test(file) ||
    /^(?:- )?['"]?(?:@odata\.type|settings|customSettings|displayName|value)['"]?:(?:\s|$)/m.test(text),
  read: ({ file, text }) => {
    const parsed = yamlTree(text)
    if ('problem' in parsed) return [{ kind: 'problem', problem: { file, ...parsed.problem, hint: null } }]
    return readTrees(parsed.trees, { file, notation: 'yaml' }, text)
  },
}
