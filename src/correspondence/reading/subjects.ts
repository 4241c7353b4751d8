import { onOneLine, wellFormed } from './doubts.ts'
import { decodeWords } from './encoded-words.ts'

/** RFC 5322 allows lines of 998 characters; a longer subject is no subject any more. */
const SUBJECT_LIMIT = 998

/** What mail programs put before the subject of an answer, in the languages they speak. */
const REPLY_MARKS = [
  ...[
    're',
    'rép',
    'aw',
    'antw',
    'antwort',
    'antwoord',
    'sv',
    'svar',
    'odp',
    'res',
    'rif',
    'ynt',
    'bls',
    'vá',
  ],
  ...[
    'atb',
    'απ',
    'σχετ',
    'отв',
    'ответ',
    'השב',
    'תגובה',
    'رد',
    '回复',
    '回覆',
    '答复',
    '答覆',
    '返信',
    '답장',
  ],
  ...['회신', 'trả lời', 'ตอบ'],
]
/** Finnish answers with VS, Norwegian and Danish forward with it; In-Reply-To has to tell which. */
const FORWARD_MARKS = [
  ...[
    'fwd',
    'fw',
    'wg',
    'tr',
    'rv',
    'enc',
    'doorst',
    'vb',
    'vs',
    'vl',
    'vidarebefordrat',
    'videresendt',
    'pd',
  ],
  ...[
    'ilt',
    'İLT',
    'trs',
    'továbbítás',
    'πρθ',
    'пересл',
    'переслано',
    'הועבר',
    'إعادة توجيه',
    '转发',
    '轉寄',
  ],
  ...['轉發', '転送', '전달', 'chuyển tiếp', 'ส่งต่อ'],
]

const REPLIES = new Set(REPLY_MARKS)
/** Longest first, or “fw” would hide “fwd”. */
const MARKS = [...REPLY_MARKS, ...FORWARD_MARKS].sort((a, b) => b.length - a.length).join('|')
/** A mark, perhaps counted (Re[2]:, Re^3:, AW(4):), and a colon, which may be the full-width one. */
const MARK = new RegExp(
  String.raw`^(${MARKS})\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3})?\s?[:：]\s*`,
  'iu',
)
/** Italian Outlook has one letter each; in lower case, or before more text, they are words. */
const ITALIAN_MARK = /^([RI])(?:\[\d{1,3}\])?: +/
/** The name of a list in brackets. Not a ticket: `[Bug 17]`, `[ABC-17]` and `[#17]` tell threads apart. */
const LIST_TAG = /^\[(\p{L}[\p{L}\d_.+&]*(?:[ -]\p{L}[\p{L}\d_.+&]*){0,4})\]\s*/u
/** Netscape wraps what it forwards. */
const WRAPPED_FORWARD = /^\[fwd: (.*)\]$/i

export type Subject = { subject: string; subjectKey: string; isReply: boolean }

/**
 * A subject, what it has in common with its thread, and whether it is marked as a reply. The outermost mark
 * decides: the forward of a reply is a forward.
 */
export function readSubject(raw: string, doubts: string[]): Subject {
  const decoded = onOneLine(decodeWords(raw, doubts))
  const subject = decoded.length > SUBJECT_LIMIT ? wellFormed(decoded.slice(0, SUBJECT_LIMIT)) : decoded
  let rest = subject
  let isReply: boolean | null = null
  for (;;) {
    const mark = /[:：]/.test(rest) ? (MARK.exec(rest) ?? ITALIAN_MARK.exec(rest)) : null
    const cut = mark ?? LIST_TAG.exec(rest)
    if (mark) isReply ??= mark[1] === 'R' || REPLIES.has(mark[1]!.toLowerCase())
    if (cut) {
      rest = rest.slice(cut[0].length)
      continue
    }
    const wrapped = WRAPPED_FORWARD.exec(rest)
    if (!wrapped) break
    isReply ??= false
    rest = wrapped[1]!
  }
  return { subject, subjectKey: rest.toLowerCase().trim(), isReply: isReply ?? false }
}
