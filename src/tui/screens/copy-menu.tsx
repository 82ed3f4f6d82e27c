// What can be copied → a menu over the body of the screen.
import { Frame } from '../components/frame.tsx'
import { List } from '../components/list.tsx'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { copyRows } from '../lines/copy-rows.ts'
import { cell } from '../lines/row.ts'
import type { CopyMenu, Model } from '../state/model.ts'

export function CopyMenuScreen({ model, menu }: { readonly model: Model; readonly menu: CopyMenu }) {
  return (
    <Frame
      model={model}
      head={[cell(' Copy what?', 'strong')]}
      above={upperRule(model, 'all')}
      below={lowerRule(model, null, false)}
    >
      <List rows={copyRows(menu, model.terminal)} selected={menu.selected} terminal={model.terminal} />
    </Frame>
  )
}
