import { seededRandom } from '../platform/statistics/random.ts'
import { contactOn } from './history.builders.ts'
import { type History, mergeHistories } from './history.ts'

/**
 * Relationships as MBG/NBD imagines them, over `days` days, each with its own pace and its own risk of ending after
 * a contact; now and then only we write. Always the same. For tests of what is fitted.
 */
export function imaginedHistories(count: number, days: number, seed = 7): History[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const pace = 0.01 + 0.2 * random() ** 3
    const risk = 0.3 * random() ** 2
    const isOneWay = random() < 0.2
    const contacts = []
    for (let day = Math.floor(random() * days * 0.8); day < days; ) {
      contacts.push(contactOn(day, isOneWay ? { received: 0 } : {}))
      if (random() < risk) break
      day += 1 + Math.floor(-Math.log(1 - random()) / pace)
    }
    return mergeHistories([contacts])
  })
}
