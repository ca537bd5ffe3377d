import { ALL } from '../../guest/elements.mjs';
import mootools from './mootools.mjs';
import prototype from './prototype.mjs';

/** Two modules of one portal brought one library each; the later one has `$`, and patches what the earlier one patched. */
export default {
  name: 'Prototype.js and MooTools together',
  get files() {
    return { ...prototype.files, ...mootools.files };
  },
  html: ({
    head = '',
    foot = '',
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>岳塘新闻</title>
${head}
<script type="text/javascript" src="/prototype.js"></script>
<script type="text/javascript" src="/media/system/js/mootools-core.js"></script>
</head>
<body>
<div id="content">${ALL}</div>
<script type="text/javascript">document.id('content').setStyle('color', '#222');</script>
${foot}
</body>
</html>`,
};
