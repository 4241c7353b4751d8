import { ELEMENTS_LIMIT } from '../limits.ts'
import { tooLarge } from '../unreadable.ts'
import { attribute, parseXml } from './parse-xml.ts'

export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

/** One part as a tree, its root given; names are without their prefix. */
export function xmlTree(bytes: Uint8Array, part: string): Element {
  const above: Element = { name: '', attributes: {}, children: [] }
  const open = [above]
  let elements = 0
  parseXml(bytes, part, {
    open(name, attributes) {
      if (++elements > ELEMENTS_LIMIT)
        throw tooLarge(`its part ${part} has more than ${ELEMENTS_LIMIT.toLocaleString('en')} elements`)
      const element = { name, attributes, children: [] }
      open.at(-1)!.children.push(element)
      open.push(element)
    },
    close: () => open.pop(),
    text: text => open.at(-1)!.children.push(text),
  })
  return above.children.find(child => typeof child !== 'string')!
}

export const elementsOf = (element: Element | undefined): Element[] =>
  element?.children.filter(child => typeof child !== 'string') ?? []

export const childrenNamed = (element: Element | undefined, name: string): Element[] =>
  elementsOf(element).filter(child => child.name === name)

/** The first element found going down one name after the other. */
export const down = (element: Element | undefined, ...names: string[]): Element | undefined =>
  names.reduce<Element | undefined>(
    (at, name) =>
      at?.children.find((child): child is Element => typeof child !== 'string' && child.name === name),
    element,
  )

/** All elements of a name below this one, in order. */
export function allNamed(element: Element | undefined, name: string): Element[] {
  return elementsOf(element).flatMap(child => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ])
}

/** The text that stands in elements of this name below, put together. */
export const textNamed = (element: Element | undefined, name: string): string =>
  allNamed(element, name)
    .map(({ children }) => children.filter(child => typeof child === 'string').join(''))
    .join('')

export const setting = (element: Element | undefined, name = 'val'): string | undefined =>
  element && attribute(element.attributes, name)

/** Whether a switch such as `<w:vanish/>` is on: it is, unless it says otherwise. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(setting(element) ?? '')
