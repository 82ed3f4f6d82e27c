// An address → itself in full, to select or copy, where there is no browser to open it.

import { Frame } from '../components/frame.tsx'
import { Rows } from '../components/rows.tsx'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { cell, type Row } from '../lines/row.ts'
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
      <Rows rows={cutWhole(url, columns).slice(0, geometryOf(model.terminal).body)} color={color} />
    </Frame>
  )
}

/** From edge to edge, so that a terminal sees one address across its rows. */
function cutWhole(url: string, width: number): readonly Row[] {
  const rows = Math.ceil(url.length / width)
  return Array.from({ length: rows }, (_, i) => [cell(url.slice(i * width, (i + 1) * width), 'link')])
}
