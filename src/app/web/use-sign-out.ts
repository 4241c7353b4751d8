import { useMutation } from '@tanstack/react-query'
import { askSignIn } from '../../sessions/web/ask-sign-in.ts'
import { paths } from '../paths.ts'

/** Ends the session. The page is loaded anew, so that nothing stays in memory of what was seen. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => askSignIn('/sign-out', {}),
    onSuccess: () => location.assign(paths.signIn({ because: 'signed-out' })),
  })
