import { Button } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import type { Staff } from '../door/ask-staff.ts'

/** How many meetings somebody has answered of since this person last looked, and the page where it stands. The key goes along in the form, and in no address. */
export function NewsPart({ staff: { key }, news }: { staff: Staff; news: number }) {
  const { over: words } = useWords('planned')
  return (
    <Part id="plan-news" title={words.news.title}>
      <p>{words.news.count(news)}</p>
      <form method="post" action="/uppfoljning/hos-oss" target="_blank">
        <input type="hidden" name="token" value={key} />
        <Button type="submit">{words.news.see}</Button>
      </form>
    </Part>
  )
}
