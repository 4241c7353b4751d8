/** What keys find on a page: its search, its lines, and controls marked with `data-key`. */

const LINES = 'tbody tr, ul[aria-label] > li, ol[aria-label] > li'
const CONTROL = 'a[href], button:not([aria-disabled="true"])'

export function searchField(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  field?.focus()
  field?.select()
  return field !== null
}

/** Moves the focus to what opens the next line of the list, or the line before; from anywhere else to the first. */
export function moveInList(steps: 1 | -1): boolean {
  const scope = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document.querySelector('main')
  const lines = [...(scope?.querySelectorAll(LINES) ?? [])].filter(line => line.querySelector(CONTROL))
  const at = lines.findIndex(line => line.contains(document.activeElement))
  const line = at < 0 ? lines[0] : lines[at + steps]
  const control = line?.querySelector<HTMLElement>('a[href]') ?? line?.querySelector<HTMLElement>(CONTROL)
  control?.focus()
  control?.scrollIntoView({ block: 'nearest' })
  return lines.length > 0
}

/** Presses what the line that has the focus can be told; false where it cannot. */
export function pressInLine(mark: string): boolean {
  const line = document.activeElement?.closest(LINES)
  const control = line?.querySelector<HTMLElement>(`[data-key="${mark}"]:not([aria-disabled="true"])`)
  control?.focus()
  control?.click()
  return control != null
}

type Pressable = 'note' | 'task' | 'edit' | 'write' | 'commitment' | 'pulse' | 'lesson'

/** Presses a button or a link, or goes into a field. */
export function press(key: Pressable): boolean {
  const control = document.querySelector<HTMLElement>(`main [data-key="${key}"]`)
  if (!control || control.getAttribute('aria-disabled') === 'true') return false
  control.scrollIntoView({ block: 'center' })
  // With the focus first, so that it is given back there when what opens is closed.
  control.focus()
  if (control.matches('a, button')) control.click()
  return true
}
