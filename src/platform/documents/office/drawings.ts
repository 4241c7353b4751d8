import { type Block, tableBlock } from '../document.ts'
import type { Archive } from './archive.ts'
import { readTree, type Tie } from './package.ts'
import { prefixed } from './parse-xml.ts'
import { allNamed, childrenNamed, down, type Element, textNamed } from './xml-tree.ts'

/** What charts and diagrams within `frame` say, which stands in parts of their own. */
export async function drawnBlocks(
  archive: Archive,
  ties: Tie[],
  frame: Element,
  page: number,
  doubts: Set<string>,
): Promise<Block[]> {
  const blocks: Block[] = []
  const partOf = (id: string | undefined) => ties.find(tie => tie.id === id)?.target
  for (const chart of allNamed(frame, 'chart')) {
    const part = partOf(prefixed(chart.attributes, 'id'))
    const tree = part && (await readTree(archive, part))
    if (tree) blocks.push(...chartBlocks(tree, page))
    else doubts.add('A chart of a kind that is not known was not read')
  }
  for (const diagram of allNamed(frame, 'relIds')) {
    const part = partOf(prefixed(diagram.attributes, 'dm'))
    const tree = part && (await readTree(archive, part))
    if (tree) blocks.push(...diagramBlocks(tree, page))
  }
  return blocks
}

/** Its titles, and the numbers that it was drawn from, a row for each category. */
function chartBlocks(tree: Element, page: number): Block[] {
  const chart = down(tree, 'chart')
  const titles = allNamed(chart, 'title').map(title => textNamed(title, 't').trim())
  const series = allNamed(chart, 'ser')
  const named = series.map(one => textNamed(down(one, 'tx'), 'v'))
  const values = series.map(one => points(down(one, 'val') ?? down(one, 'yVal')))
  const categories = points(down(series[0], 'cat') ?? down(series[0], 'xVal'))
  const rows = categories.map((category, at) => [category, ...values.map(value => value[at] ?? '')])
  return [
    ...titles.filter(Boolean).map((text): Block => ({ page, role: 'paragraph', text })),
    ...(rows.length > 0 ? [tableBlock(page, [['', ...named], ...rows])] : []),
  ]
}

const points = (element: Element | undefined): string[] =>
  allNamed(element, 'pt').map(point => textNamed(point, 'v'))

const diagramBlocks = (tree: Element, page: number): Block[] =>
  childrenNamed(down(tree, 'ptLst'), 'pt')
    .map(point => textNamed(down(point, 't'), 't').trim())
    .filter(Boolean)
    .map(text => ({ page, role: 'item', text }))
