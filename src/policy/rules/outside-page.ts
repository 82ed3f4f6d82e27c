// A key that another page or Intune itself documents, or that the pages read only mention → a remark that says where from.
import type { PageReference } from '../../model/finding.ts'
import { KEYS_ELSEWHERE, type KeyElsewhere } from '../known-elsewhere.ts'
import { found } from './found.ts'
import type { Rule } from './rule.ts'

export const outsidePage: Rule = {
  id: 'outside-page',
  title: 'The key is documented elsewhere',
  severity: 'info',
  basis: 'A list of its own, with its own sources; the keys in it are never judged by the records of the pages read.',
  check: (policy, { lookup }) =>
    policy.settings.flatMap(setting => {
      if (lookup.defined(setting.key) !== null) return []
      const elsewhere = lookup.elsewhere(setting.key)
      const mentioned = lookup.mentioned(setting.key)
      if (elsewhere?.kind === 'app-configuration') {
        const { what, type, token, values } = elsewhere
        const like = [type, token ?? values?.join(' or ')].filter(Boolean).join(' ')
        const message = `${setting.key} is not documented on the pages read: ${what}.`
        const got = [setting.type, setting.value].filter(Boolean).join(' ')
        return [found(setting, 'key', message, { expected: like || null, got, source: pageOf(elsewhere) })]
      }
      if (elsewhere !== null || mentioned === null || mentioned.status === 'retired') return []
      const message = `The pages read name ${setting.key}, but don't say how to set it.`
      return [found(setting, 'key', message, { source: mentioned.source })]
    }),
  example: () => {
    const known = KEYS_ELSEWHERE.find(({ kind, token }) => kind === 'app-configuration' && token !== null)
    if (known?.token == null) return null
    return { channel: 'mdm', settings: [{ key: known.key, type: known.type, value: known.token }] }
  },
}

/** Cited by its file and address; it was not read, so there is no line. */
export function pageOf({ page, url }: KeyElsewhere): PageReference | null {
  return page === null ? null : { file: page, line: null, endLine: null, url }
}
