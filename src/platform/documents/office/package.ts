import { damaged } from '../unreadable.ts'
import type { Archive } from './archive.ts'
import { attribute } from './parse-xml.ts'
import { childrenNamed, type Element, setting, xmlTree } from './xml-tree.ts'

/** What a part of an Office file is tied to: other parts, each by an id and with what it is to this one. */
export type Tie = { id: string; type: string; target: string }

export async function readTree(archive: Archive, part: string): Promise<Element | undefined> {
  const bytes = await archive.read(part)
  return bytes && xmlTree(bytes, part)
}

export async function getTree(archive: Archive, part: string): Promise<Element> {
  const tree = await readTree(archive, part)
  if (!tree) throw damaged(`its part ${part} is missing`)
  return tree
}

/** What lies outside of the file is left out: nothing is ever fetched. `type` is the last word of the type. */
export async function tiesOf(archive: Archive, part: string): Promise<Tie[]> {
  const at = part.lastIndexOf('/') + 1
  const tree = await readTree(archive, `${part.slice(0, at)}_rels/${part.slice(at)}.rels`)
  return childrenNamed(tree, 'Relationship')
    .filter(tie => setting(tie, 'TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attribute(attributes, 'Id') ?? '',
      type: (attribute(attributes, 'Type') ?? '').split('/').at(-1)!,
      target: resolvePart(part.slice(0, at), attribute(attributes, 'Target') ?? ''),
    }))
}

/** A target is relative to the folder of the part that names it, or begins at the root. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
