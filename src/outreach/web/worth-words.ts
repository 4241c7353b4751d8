import { formatShare } from '../../ui/format.ts'
import type { ShownWorth } from './coach.api.ts'

/** What a rule was worth, in a sentence. */
export function worthInWords({ flagged, answeredFlagged, answeredOther, gain, verdict }: ShownWorth): string {
  if (answeredFlagged === null || answeredOther === null)
    return flagged === 0
      ? 'It would have flagged none of your mail, so there is nothing to tell by.'
      : 'It would have flagged too few or too many of your mails to tell.'
  const rates = `Of ${flagged} mails that it would have flagged ${formatShare(answeredFlagged)} were answered, of the others ${formatShare(answeredOther)}.`
  if (!gain) return `${rates} There is too little mail to call that more than chance.`
  return verdict === 'foretells'
    ? `${rates} Knowing it foretells answers better than knowing the person alone.`
    : `${rates} Knowing it foretells nothing that knowing the person does not.`
}

export const VERDICT_WORDS = {
  foretells: 'foretells answers here',
  unproven: 'unproven here',
  'too few cases': 'unproven: too few cases',
} as const satisfies Record<ShownWorth['verdict'], string>
