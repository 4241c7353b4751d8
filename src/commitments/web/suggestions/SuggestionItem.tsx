import { useState } from 'react'
import { type Place, paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/web/use-change.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { confirmSuggestionOperation, dismissSuggestionOperation } from '../../suggestions.operations.ts'
import { dayInWords } from '../commitment-words.ts'
import { SuggestionForm } from './SuggestionForm.tsx'
import classes from './Suggestions.module.css'
import { CLAIMS, dueWords, piecesOf } from './suggestion-words.ts'
import type { Suggestion } from './suggestions.api.ts'

type ItemProps = {
  place: Place
  suggestion: Suggestion
  today: string
  onDismissed: (suggestion: Suggestion) => void
}

export function SuggestionItem({ place, suggestion, today, onDismissed }: ItemProps) {
  const { workspace } = place
  const { id, kind, what, dueOn, asked, abilities } = suggestion
  const [isCorrecting, setCorrecting] = useState(false)
  const confirm = useChange(confirmSuggestionOperation)
  const dismiss = useChange(dismissSuggestionOperation)
  // A commitment without a day is none: whoever confirms it says by when.
  const needsDay = kind === 'commitment' && dueOn === null
  const due = dueWords(suggestion, today)
  return (
    <li className={classes.suggestion}>
      <p className={classes.sentence}>
        {piecesOf(suggestion).map(({ text, isMarked }, index) =>
          isMarked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
            <mark key={index} className={classes.mark}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {asked && <p className={classes.asked}>to “{asked}”</p>}
      <p className={classes.facts}>
        <Claim place={place} suggestion={suggestion} />
        {due && (
          <>
            {' · '}
            <span className={dueOn ? classes.due : undefined}>{due}</span>
          </>
        )}
        {' · '}
        <Said suggestion={suggestion} today={today} />
      </p>
      {isCorrecting ? (
        <SuggestionForm
          suggestion={suggestion}
          today={today}
          isPending={confirm.isPending}
          onCancel={() => setCorrecting(false)}
          onConfirm={corrections => confirm.mutate({ workspace, id, ...corrections })}
        />
      ) : (
        <div className={classes.does}>
          <AbleButton
            size="compact-sm"
            variant="default"
            data-key="suggested"
            ability={abilities.judge}
            aria-label={`${needsDay ? 'Yes, by …' : 'Yes'}: ${what}`}
            loading={confirm.isPending}
            onClick={() => (needsDay ? setCorrecting(true) : confirm.mutate({ workspace, id }))}
          >
            {needsDay ? 'Yes, by …' : 'Yes'}
          </AbleButton>
          <AbleButton
            size="compact-sm"
            variant="subtle"
            data-key="suggested-otherwise"
            ability={abilities.judge}
            aria-label={`Put it right: ${what}`}
            onClick={() => setCorrecting(true)}
          >
            Put it right
          </AbleButton>
          <AbleButton
            size="compact-sm"
            variant="subtle"
            color="gray"
            data-key="not-suggested"
            ability={abilities.judge}
            aria-label={`No: ${what}`}
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate({ workspace, id }, { onSuccess: () => onDismissed(suggestion) })}
          >
            No
          </AbleButton>
        </div>
      )}
      <FormProblem error={confirm.error ?? dismiss.error} />
    </li>
  )
}

/** Who would owe what to whom, or who did what. */
function Claim({ place, suggestion }: { place: Place; suggestion: Suggestion }) {
  const { kind, doneBy, member, personId, person } = suggestion
  const them = <Link href={paths.person(place, personId)}>{person}</Link>
  return doneBy === 'us' ? (
    <>
      <span className={classes.side} data-side="ours">
        {member} {CLAIMS[kind]}
      </span>{' '}
      {them}
    </>
  ) : (
    <>
      {them}{' '}
      <span className={classes.side} data-side="theirs">
        {CLAIMS[kind]} {member}
      </span>
    </>
  )
}

/** The message itself, which opens beside the page. */
function Said({ suggestion, today }: { suggestion: Suggestion; today: string }) {
  const { search, pathname } = useSearch()
  return (
    <Link inPlace href={pathname + formatSearch({ ...search, message: suggestion.messageId })}>
      said {dayInWords(suggestion.saidOn, today)}
    </Link>
  )
}
