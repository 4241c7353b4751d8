import { judgeCollateral } from '../claims/server/judge-collateral.ts'
import { keepPiece } from '../claims/server/read-collateral.ts'
import { collateralFacts } from '../world/facts/collateral.ts'
import type { Telling } from './sample-facts.ts'

/** What the story's people hand out, read as any file is. */
export async function tellCollateral({ as }: Telling) {
  for (const { by, on, name, text, judged } of collateralFacts) {
    const { id } = await keepPiece(as(by, on), Buffer.from(text), name)
    for (const { by, on, claim, judgement } of judged)
      await judgeCollateral(as(by, on), id, { claim, judgement })
  }
}
