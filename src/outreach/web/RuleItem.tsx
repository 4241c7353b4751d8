import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { switchRuleOffOperation, switchRuleOnOperation } from '../drafts.operations.ts'
import classes from './CoachPage.module.css'
import type { ShownRule, ShownWorth } from './coach.api.ts'
import { VERDICT_WORDS, worthInWords } from './worth-words.ts'

type RuleItemProps = {
  workspace: string
  rule: ShownRule
  /** What it was worth, once that is known. */
  worth: ShownWorth | undefined
  ability: true | string
}

export function RuleItem({ workspace, rule, worth, ability }: RuleItemProps) {
  const on = useChange(switchRuleOnOperation)
  const [isAsked, setAsked] = useState(false)
  const { name, judges, reason, source, languages, off } = rule
  return (
    <li className={classes.rule} data-off={off !== null || undefined}>
      <div>
        <h2 className={classes.name}>{judges}</h2>
        <p className={classes.tag}>
          <code>{name}</code> ·{' '}
          {languages ? `knows ${languages.map(capital).join(', ')}` : 'knows every language'}
        </p>
        <p className={classes.reason}>{reason}</p>
        {source && <p className={classes.source}>{source}</p>}
      </div>
      <div>
        {worth && (
          <>
            <p className={classes.verdict} data-verdict={worth.verdict}>
              {VERDICT_WORDS[worth.verdict]}
            </p>
            <p className={classes.reason}>{worthInWords(worth)}</p>
          </>
        )}
      </div>
      <div className={classes.switch}>
        {off ? (
          <>
            <p className={classes.off}>
              Off since {formatDate(off.at)}, by {off.by}: {off.because}
            </p>
            <AbleButton
              variant="default"
              size="compact-sm"
              ability={ability}
              data-opens={`rule ${name}`}
              loading={on.isPending}
              aria-label={`Judge by it again: ${judges}`}
              onClick={() => on.mutate({ workspace, rule: name })}
            >
              Judge by it again
            </AbleButton>
            <FormProblem error={on.error} />
          </>
        ) : isAsked ? (
          <InPlace opener={`rule ${name}`} onLeave={() => setAsked(false)}>
            <OffForm workspace={workspace} name={name} onDone={() => setAsked(false)} />
          </InPlace>
        ) : (
          <AbleButton
            variant="subtle"
            size="compact-sm"
            ability={ability}
            data-opens={`rule ${name}`}
            aria-label={`Switch off: ${judges}`}
            onClick={() => setAsked(true)}
          >
            Switch off
          </AbleButton>
        )}
      </div>
    </li>
  )
}

function OffForm({ workspace, name, onDone }: { workspace: string; name: string; onDone: () => void }) {
  const off = useChange(switchRuleOffOperation)
  return (
    <form
      className={form.form}
      onSubmit={event => {
        event.preventDefault()
        const because = `${new FormData(event.currentTarget).get('because') ?? ''}`
        off.mutate({ workspace, rule: name, because }, { onSuccess: onDone })
      }}
    >
      <TextInput
        name="because"
        label="Why it shall not judge"
        required
        withAsterisk={false}
        maxLength={300}
      />
      <FormProblem error={off.error} />
      <div className={form.actions}>
        <Button type="submit" size="compact-sm" loading={off.isPending}>
          Switch off
        </Button>
        <Button variant="default" size="compact-sm" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
