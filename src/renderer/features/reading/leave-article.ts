import { library } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';

/** Back to where the article was opened from; to the library when it was opened by its address. */
export function leaveArticle(): void {
  if (window.navigation.canGoBack) window.history.back();
  else goTo(library);
}
