import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Loading } from '../../ui/Loading.tsx'
import type { Ask } from '../coach/asks.ts'
import type { Finding, GradedText } from '../coach/grade-draft.ts'
import { MOST_CHARACTERS } from '../coach/rules/length.ts'
import classes from './DraftEditor.module.css'

type FindingsProps = {
  id: string
  text: string
  coached: GradedText | null | undefined
  /** Asks that may not stand there. */
  asks: readonly Ask[]
  /** What the findings could not be held against, and why. */
  doubt: string | undefined
  onShow: (words: { start: number; end: number }) => void
}

/** Long enough that a screen reader is not interrupted with each letter. */
const SAID_AFTER_MS = 1200
const WORDS = { serious: 'Serious', warning: 'Warning', note: 'Note', good: 'Good' }

/** What the coach says: the grade, how much room is left, and each finding in the order of the text. */
export function Findings({ id, text, coached, asks, doubt, onShow }: FindingsProps) {
  const isEmpty = text.trim() === ''
  const [said] = useDebouncedValue(coached && !isEmpty ? inBrief(coached, asks) : '', SAID_AFTER_MS)
  return (
    <section className={classes.coach} aria-label="The coach">
      <VisuallyHidden component="output">{said}</VisuallyHidden>
      {coached === undefined && (
        <p id={id} className="muted">
          The coach could not be loaded. What you write is kept all the same.
        </p>
      )}
      {coached === null && (
        <Loading what="The coach is on its way">
          <Skeleton height={44} mb={12} />
          <Skeleton height={60} />
        </Loading>
      )}
      {coached && (
        <>
          <Head id={id} coached={coached} isEmpty={isEmpty} />
          {doubt && <p className={classes.silent}>{doubt}</p>}
          {coached.silent.length > 0 && !isEmpty && <Silent coached={coached} />}
          <ol className={classes.findings}>
            {asks.map(ask => (
              <Found
                key={`ask ${ask.start}`}
                severity="serious"
                words={text.slice(ask.start, ask.end)}
                because="This touch gives. It may not ask for anything, not even for an answer."
                instead="Take it out, or plan this touch as one that asks, so that it counts as one."
                onShow={() => onShow(ask)}
              />
            ))}
            {!isEmpty &&
              coached.findings.map((finding, at) => (
                <Found
                  // biome-ignore lint/suspicious/noArrayIndexKey: two rules may find the same words
                  key={`${finding.rule} ${finding.start} ${at}`}
                  {...finding}
                  words={text.slice(finding.start, finding.end)}
                  onShow={() => onShow(finding)}
                />
              ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Head({ id, coached, isEmpty }: { id: string; coached: GradedText; isEmpty: boolean }) {
  const left = MOST_CHARACTERS - coached.characters
  return (
    <div className={classes.head} id={id}>
      {!isEmpty && (
        <strong className={classes.grade} data-grade={coached.grade}>
          <VisuallyHidden>Grade </VisuallyHidden>
          {coached.grade}
        </strong>
      )}
      <span className={`${classes.left} tabular`} data-over={left < 0}>
        {left >= 0 ? `${left} of ${MOST_CHARACTERS} characters left` : `${-left} characters too many`}
      </span>
    </div>
  )
}

const Silent = ({ coached }: { coached: GradedText }) => (
  <p className={classes.silent}>
    {coached.language === null
      ? 'The coach reads English. Most of its rules do not know this language and say nothing, also of what asks.'
      : `${coached.silent.length} rules do not know this language and say nothing.`}
  </p>
)

type FoundProps = Pick<Finding, 'severity' | 'because' | 'instead'> & { words: string; onShow: () => void }

function Found({ severity, because, instead, words, onShow }: FoundProps) {
  return (
    <li className={classes.finding} data-severity={severity}>
      <button type="button" className={`quiet-button ${classes.words}`} onClick={onShow}>
        <span className={classes.severity}>{WORDS[severity]}</span> <q>{shortened(words)}</q>
      </button>
      <p>{because}</p>
      {severity !== 'good' && <p className="muted">{instead}</p>}
    </li>
  )
}

const shortened = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

function inBrief({ grade, findings }: GradedText, asks: readonly Ask[]): string {
  const against = findings.filter(({ points }) => points > 0).length
  const asking = asks.length > 0 ? ' It asks, and may not.' : ''
  return `Grade ${grade}. ${against === 0 ? 'Nothing against it.' : `${against} to look at.`}${asking}`
}
