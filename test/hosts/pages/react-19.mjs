import { bundled } from '../libraries.mjs';
import { usedBySite } from '../site.mjs';

/** React renders everything, properties and handlers too; the page itself is empty. */
export default {
  name: 'React 19',
  files: {
    '/assets/index.js': await bundled('test/hosts/react-site.jsx'),
  },
  html: ({ head = '', foot = '' }) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>岳塘新闻</title>
${head}
</head>
<body>
<div id="root"></div>
<script src="/assets/index.js"></script>
${foot}
</body>
</html>`,
  works: usedBySite,
};
