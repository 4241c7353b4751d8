import {
  confirmSuggestion,
  dismissSuggestion,
  restoreSuggestion,
} from '../../../commitments/server/suggestions/judge-suggestion.ts'
import * as suggestions from '../../../commitments/suggestions.operations.ts'
import { showSuggestions, suggestFromMessage } from '../../pages/suggestions.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const suggestionRoutes: Implementation[] = [
  inWorkspace(suggestions.listSuggestionsOperation, (ctx, { workspace: _, ...wanted }) =>
    showSuggestions(ctx, wanted),
  ),
  inWorkspace(suggestions.findSuggestionsOperation, (ctx, { id }) => suggestFromMessage(ctx, id)),
  inWorkspace(suggestions.confirmSuggestionOperation, (ctx, { workspace: _, id, ...corrections }) =>
    confirmSuggestion(ctx, id, corrections),
  ),
  inWorkspace(suggestions.dismissSuggestionOperation, async (ctx, { id }) => {
    await dismissSuggestion(ctx, id)
    return {}
  }),
  inWorkspace(suggestions.restoreSuggestionOperation, async (ctx, { id }) => {
    await restoreSuggestion(ctx, id)
    return {}
  }),
]
