import { rollup } from 'rollup'; import resolve from '@rollup/plugin-node-resolve'; import terser from '@rollup/plugin-terser'; import { brotliCompressSync } from 'node:zlib'; import {writeFileSync} from 'node:fs';
export async function b(source, name){const entry={name:'e',resolveId:(id)=>id==='entry.js'?id:null,load:(id)=>id==='entry.js'?source:null};
const build=await rollup({input:'entry.js',plugins:[entry,resolve({rootDir:'.',exportConditions:['production']})],onwarn(){}});
const {output}=await build.generate({plugins:[terser({ecma:2022,module:true,compress:{passes:2}})]});
if(name)writeFileSync(name,output[0].code);
console.log(source.slice(0,90).padEnd(90),output[0].code.length,brotliCompressSync(Buffer.from(output[0].code)).length);
return output[0]}
const o=await b("export * from './dist/validate/index.js'",'/tmp/all.js');
for(const [k,m] of Object.entries(o.modules)) if(m.renderedLength>300) console.log(k.split('/').slice(-2).join('/'),m.renderedLength);
await b("export { sentence } from './dist/validate/sentences.js'",'/tmp/s.js');
await b("export { plainCopy } from './dist/validate/plain-copy.js'");
await b("export { say, rule } from './dist/validate/rules.js'");
await b("export { partySchema } from './dist/validate/index.js'",'/tmp/party.js');
await b("export { articleSchema } from './dist/validate/index.js'");
await b("export { isTime, parseChinaTime } from './dist/models/time.js'");
await b("export { object,array,optional,picklist,record,lazy,pipe,string,number,boolean,unknown,entriesFromList } from 'valibot'");
