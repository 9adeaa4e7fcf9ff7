module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  ...(env('NEWSROOM_PACKAGE')
    ? { newsroom: { enabled: true, resolve: env('NEWSROOM_PACKAGE') } }
    : {}),
});
