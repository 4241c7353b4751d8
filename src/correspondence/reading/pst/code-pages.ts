/** Windows code pages that are not simply named after their number. */
const NAMES: Record<number, string> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  20127: 'us-ascii',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  50225: 'euc-kr',
  51932: 'euc-jp',
  51936: 'gbk',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** The charset of a Windows code page, as mail names it; empty where it is not known. */
export function charsetOf(codePage: number): string {
  if (codePage === 874 || (codePage >= 1250 && codePage <= 1258)) return `windows-${codePage}`
  if (codePage >= 28591 && codePage <= 28606) return `iso-8859-${codePage - 28590}`
  return NAMES[codePage] ?? ''
}
