import { searchOperation } from '../../../search/search.operations.ts'
import { findEverything } from '../../../search/server/find-everything.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const searchRoutes: Implementation[] = [inWorkspace(searchOperation, findEverything)]
