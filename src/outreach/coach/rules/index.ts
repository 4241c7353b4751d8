import type { Rule } from '../rule.ts'
import { aboutTheWriter } from './about-the-writer.ts'
import { broadcast } from './broadcast.ts'
import { deference } from './deference.ts'
import { easyToAnswer } from './easy-to-answer.ts'
import { falseConsensus } from './false-consensus.ts'
import { falseDeadline } from './false-deadline.ts'
import { falseScarcity } from './false-scarcity.ts'
import { features } from './features.ts'
import { flattery } from './flattery.ts'
import { guarantees } from './guarantees.ts'
import { insultByAssumption } from './insult-by-assumption.ts'
import { knowsReader } from './knows-reader.ts'
import { leafletLayout } from './leaflet-layout.ts'
import { length } from './length.ts'
import { links } from './links.ts'
import { looksPersonal } from './looks-personal.ts'
import { machineCodes } from './machine-codes.ts'
import { manyRecipients } from './many-recipients.ts'
import { mergeFields } from './merge-fields.ts'
import { needs } from './needs.ts'
import { nothingNew } from './nothing-new.ts'
import { oneAsk } from './one-ask.ts'
import { passedOver } from './passed-over.ts'
import { positionWithoutBecause } from './position-without-because.ts'
import { pretendedAcquaintance } from './pretended-acquaintance.ts'
import { reasonForAsk } from './reason-for-ask.ts'
import { sameness } from './sameness.ts'
import { sellingWords } from './selling-words.ts'
import { shouting } from './shouting.ts'
import { stiffness } from './stiffness.ts'
import { superlatives } from './superlatives.ts'
import { unearnedIntimacy } from './unearned-intimacy.ts'
import { wants } from './wants.ts'

/** All that a draft is judged by, each switched off by its name. */
export const RULES: readonly Rule[] = [
  ...[features, needs, wants, aboutTheWriter],
  ...[length, oneAsk, reasonForAsk, easyToAnswer, nothingNew],
  ...[deference, stiffness, flattery, unearnedIntimacy],
  ...[knowsReader, looksPersonal, pretendedAcquaintance, passedOver, insultByAssumption, sameness],
  ...[guarantees, superlatives, sellingWords],
  ...[broadcast, mergeFields, links, shouting, leafletLayout, machineCodes, manyRecipients],
  ...[falseScarcity, falseConsensus, falseDeadline, positionWithoutBecause],
]
