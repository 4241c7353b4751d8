import type { Archive } from './archive.ts'
import { readTree, type Tie } from './package.ts'
import { childrenNamed, down, setting } from './xml-tree.ts'

/** Shows the number of a cell as its format says, as far as that is a matter of days, percent, digits and currency. */
export type ShowNumber = (raw: string, style: number) => string

/** The formats that files name by number alone (ECMA-376, 18.8.30); days are shown as YYYY-MM-DD whatever the order. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'yyyy-mm-dd',
  17: 'yyyy-mm-dd',
  18: 'hh:mm',
  19: 'hh:mm',
  20: 'hh:mm',
  21: 'hh:mm',
  22: 'yyyy-mm-dd hh:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
}

export async function readNumberFormats(archive: Archive, ties: Tie[], is1904: boolean): Promise<ShowNumber> {
  const part = ties.find(({ type }) => type === 'styles')?.target
  const tree = part ? await readTree(archive, part) : undefined
  const own = new Map(
    childrenNamed(down(tree, 'numFmts'), 'numFmt').map(format => [
      Number(setting(format, 'numFmtId')),
      setting(format, 'formatCode') ?? '',
    ]),
  )
  const codes = childrenNamed(down(tree, 'cellXfs'), 'xf').map(style => {
    const id = Number(setting(style, 'numFmtId') ?? 0)
    return own.get(id) ?? BUILT_IN[id] ?? ''
  })
  return (raw, style) => showNumber(raw, codes[style] ?? '', is1904)
}

/** Whatever the format, a text comes of it; the value as it is stored where the format is not understood. */
export function showNumber(raw: string, code: string, is1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  const section = code.split(';')[value < 0 && code.includes(';') ? 1 : 0]!
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return showMoment(value, bare, is1904)
  if (!/[0#?]/.test(bare)) return shortest(value)
  if (/e[+-]/i.test(bare)) return shortest(value)
  const decimals = Math.min(20, /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0)
  const isPercent = bare.includes('%')
  const amount = Math.abs(isPercent ? value * 100 : value)
  const digits = amount.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: /[#0],[#0]/.test(bare),
  })
  const [before = '', after = ''] = section.split(/[0#?][0#?.,]*/).map(literal)
  const sign = value < 0 && !/[-(]/.test(section) ? '-' : ''
  return `${sign}${before}${digits}${after}`.trim()
}

/** What stands beside the digits: currency signs, units, the percent sign. */
const literal = (text: string): string =>
  text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/"([^"]*)"|\\(.)/g, '$1$2')

/** As Excel shows it where nothing is said: without the noise of binary fractions. */
const shortest = (value: number): string => String(Number(value.toPrecision(12)))

const DAY_MS = 86_400_000
/** Excel's day 0, as it comes out for all days after its February 1900, which had a 29th. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1)

function showMoment(value: number, bare: string, is1904: boolean): string {
  const moment = new Date(Math.round((value * DAY_MS + (is1904 ? DAY_ZERO_1904 : DAY_ZERO)) / 1000) * 1000)
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999 || value < 0) return shortest(value)
  const [day = '', time = ''] = moment.toISOString().slice(0, 16).split('T')
  const hasDay = /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
  return [hasDay ? day : '', /[hs]/i.test(bare) ? time : ''].filter(Boolean).join(' ')
}
