import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { type Place, paths } from '../paths.ts'

/** `/` goes to the search of this page, or to that of the relationships where the page has none. */
export function useSearchShortcut(place: Place) {
  const navigate = useNavigate()
  useHotkeys([
    [
      '/',
      async () => {
        if (focusSearch() || !place.workspace) return
        await navigate({ href: paths.relationships(place) })
        requestAnimationFrame(focusSearch)
      },
    ],
  ])
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  field?.focus()
  return field !== null
}
