import type { Touch } from './touch.ts'

export type Count = { sent: number; planned: number }
export type Balance = { gives: Count; asks: Count }

/** How often an approach asks and how often it gives, as it went and as it is planned; what was skipped is neither. */
export function balanceOf(touches: readonly Pick<Touch, 'kind' | 'outcome'>[]): Balance {
  const count = (kind: Touch['kind']): Count => {
    const those = touches.filter(touch => touch.kind === kind)
    return {
      sent: those.filter(({ outcome }) => outcome?.kind === 'sent').length,
      planned: those.filter(({ outcome }) => outcome === null).length,
    }
  }
  return { gives: count('gives'), asks: count('asks') }
}

/** What to do where more is asked than given; null where it is not so. */
export function imbalanceOf({ gives, asks }: Balance): string | null {
  if (asks.sent > gives.sent)
    return `So far it asked ${times(asks.sent)} and gave ${times(gives.sent)}. Let the next touch give.`
  const [asked, given] = [asks.sent + asks.planned, gives.sent + gives.planned]
  return asked > given
    ? `As planned it asks ${times(asked)} and gives ${times(given)}. Make one of the asks give, or leave it out.`
    : null
}

/** The same of everything between the two: gifts count as given, touches of every approach as what they did. */
export function imbalanceBetween({ asked, given }: { asked: number; given: number }): string | null {
  return asked > given
    ? `Of this person we asked ${times(asked)} and gave ${times(given)}, in all. Give before you ask again.`
    : null
}

const times = (count: number) => (count === 0 ? 'nothing' : count === 1 ? 'once' : `${count} times`)
