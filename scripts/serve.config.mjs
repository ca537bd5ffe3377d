// What `npm start` serves: the demo pages as they are, with the built package beside them.
export default {
  rootDir: '.',
  // Without PORT the first free one from 8000 on.
  ...(process.env.PORT && { port: Number(process.env.PORT) }),
  middleware: [
    (context, next) => {
      if (context.path !== '/') return next();
      context.redirect('/demo/index.html');
    },
  ],
};
