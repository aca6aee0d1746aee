import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';

const prose = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextRepeatedWords)
  .use(retextSimplify);
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkRetext, prose)
  .freeze();

export default async function check(text) {
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages;
}
