/** Among them whatever fonts of symbols keep at places of their own. */
const BULLET = /^[•◦▪▫‣⁃∙●○■□◆◇►▸▶➢➤✓✔✗·\ue000-\uf8ff–—*-](?:\s+|$)/u
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}\))\s+/

/** What stands behind a line's bullet; of a numbered line, all of it; undefined of a line that is no item. */
export const markedItem = (line: string): string | undefined =>
  BULLET.test(line) ? line.replace(BULLET, '') || undefined : NUMBER.test(line) ? line : undefined

/** Whether this is the mark of an item and nothing else. */
export const isMark = (text: string): boolean =>
  BULLET.test(text) || /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}\)|o)$/.test(text.trim())
