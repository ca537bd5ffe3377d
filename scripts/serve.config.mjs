// What `npm start` serves: the demo pages as they are, with the built package beside them.
export default {
  rootDir: '.',
  port: Number(process.env.PORT ?? 8000),
  middleware: [
    (context, next) => {
      if (context.path !== '/') return next();
      context.redirect('/demo/index.html');
    },
  ],
};
