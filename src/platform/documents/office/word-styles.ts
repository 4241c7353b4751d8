import type { Archive } from './archive.ts'
import { readTree, type Tie } from './package.ts'
import { childrenNamed, down, type Element, isOn, setting } from './xml-tree.ts'

/** What a paragraph's style makes of it. */
export type WordStyle = { isHeading: boolean; isItem: boolean; isHidden: boolean }

const PLAIN: WordStyle = { isHeading: false, isItem: false, isHidden: false }
const LONGEST_CHAIN = 20

export type WordStyles = Map<string, WordStyle>

export async function readWordStyles(archive: Archive, ties: Tie[]): Promise<WordStyles> {
  const part = ties.find(({ type }) => type === 'styles')?.target
  const tree = part ? await readTree(archive, part) : undefined
  const byId = new Map(childrenNamed(tree, 'style').map(style => [setting(style, 'styleId') ?? '', style]))
  return new Map([...byId.keys()].map(id => [id, resolve(id, byId, 0)]))
}

/** A style is what it says itself, and for the rest what it is based on. */
function resolve(id: string, byId: Map<string, Element>, depth: number): WordStyle {
  const style = byId.get(id)
  if (!style || depth > LONGEST_CHAIN) return PLAIN
  const base = resolve(setting(down(style, 'basedOn')) ?? '', byId, depth + 1)
  const properties = down(style, 'pPr')
  const hidden = down(style, 'rPr', 'vanish')
  return {
    isHeading: headingOf(properties) ?? (base.isHeading || isHeadingName(setting(down(style, 'name')) ?? '')),
    isItem: itemOf(properties) ?? base.isItem,
    isHidden: hidden ? isOn(hidden) : base.isHidden,
  }
}

const isHeadingName = (name: string): boolean => /^(?:heading \d|title|subtitle|toc heading)$/i.test(name)

/** Outline levels are 0 to 8; 9 is the text itself. */
export function headingOf(properties: Element | undefined): boolean | undefined {
  const level = setting(down(properties, 'outlineLvl'))
  return level === undefined ? undefined : Number(level) < 9
}

/** A list of number 0 is what takes a paragraph out of the list that its style puts it into. */
export function itemOf(properties: Element | undefined): boolean | undefined {
  const list = setting(down(properties, 'numPr', 'numId'))
  return list === undefined ? undefined : list !== '0'
}
