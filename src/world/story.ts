import { MEMBERS } from './cast.ts'
import { post, type StoryMail } from './post.ts'
import { delamereOffice, duarteAndFarida, duarteAndGrace, duarteAndOwen } from './rhythms/delamere.ts'
import { ylvaAndJonas } from './rhythms/fyrvik.ts'
import { haugstadOffice, priyaAndTrond } from './rhythms/haugstad.ts'
import { priyaAndNkechi } from './rhythms/marlow.ts'
import { marlowDays, ylvaToWalt } from './rhythms/marlow-days.ts'
import { duarteAndHelena, duarteAndRui, mondegoOffice } from './rhythms/mondego.ts'
import { ylvaAndGunnar } from './rhythms/norralv.ts'
import { norralvOffice, priyaAndGunnar } from './rhythms/norralv-colleagues.ts'
import { ylvaAndMaarit } from './rhythms/norralv-maarit.ts'
import { thursdayLetters } from './rhythms/thursday-letters.ts'
import { mailsOf, type Rhythm } from './rhythms.ts'
import { bystanders } from './story/bystanders.ts'
import { delamere } from './story/delamere.ts'
import { delamereDrawer } from './story/delamere-drawer.ts'
import { fyrvik } from './story/fyrvik.ts'
import { haugstad } from './story/haugstad.ts'
import { machines } from './story/machines.ts'
import { marlow } from './story/marlow.ts'
import { mondego } from './story/mondego.ts'
import { norralvContract } from './story/norralv-contract.ts'
import { norralvProof } from './story/norralv-proof.ts'
import { norralvRenewal } from './story/norralv-renewal.ts'
import type { Written } from './writing.ts'

export { toRfc822 } from './mail.ts'
export type { StoryMail } from './post.ts'

/** The day on which the story is told, a Wednesday, and the moment: tomorrow Wilma comes to Stockholm. */
export const STORY_TODAY = '2026-09-30'
export const STORY_NOW = new Date(`${STORY_TODAY}T13:00:00Z`)

/** What is Porla's, in the form that an import's `--as` takes: one text for each member. */
export const storyOurs = (): string[] => Object.values(MEMBERS).map(({ addresses }) => addresses.join('='))

/** All that Porla wrote and received from June 2024 until now, in order of time. */
export const storyMails = (): StoryMail[] => post([...PIVOTAL, ...RHYTHMS.flatMap(mailsOf), ...machines])

/** The mails on which the story turns, each written for its moment. */
const PIVOTAL: readonly Written[] = [
  ...norralvProof,
  ...norralvContract,
  ...norralvRenewal,
  ...mondego,
  ...marlow,
  ...haugstad,
  ...delamere,
  ...delamereDrawer,
  ...fyrvik,
  ...bystanders,
]

const RHYTHMS: readonly Rhythm[] = [
  ylvaAndGunnar,
  priyaAndGunnar,
  ylvaAndMaarit,
  ...norralvOffice,
  duarteAndHelena,
  duarteAndRui,
  ...mondegoOffice,
  priyaAndNkechi,
  ylvaToWalt,
  ...marlowDays,
  thursdayLetters,
  priyaAndTrond,
  ...haugstadOffice,
  duarteAndOwen,
  duarteAndFarida,
  duarteAndGrace,
  ...delamereOffice,
  ylvaAndJonas,
]
