// An address → itself in full, to select or copy, where there is no browser to open it.

import { wrapSpans } from '../../output/render/wrap.ts'
import { Frame } from '../components/frame.tsx'
import { Rows } from '../components/rows.tsx'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { cell } from '../lines/row.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Model } from '../state/model.ts'

export function AddressScreen({ model, url }: { readonly model: Model; readonly url: string }) {
  const { columns, color } = model.terminal
  return (
    <Frame
      model={model}
      head={[cell(' There is no browser on this side. The official page:', 'strong')]}
      above={upperRule(model, 'all')}
      below={lowerRule(model, null, false)}
    >
      {/* From the left edge and unbroken by a margin, so that a terminal sees one address across its rows. */}
      <Rows
        rows={wrapSpans([{ text: url, role: 'link' }], columns).slice(0, geometryOf(model.terminal).body)}
        color={color}
      />
    </Frame>
  )
}
