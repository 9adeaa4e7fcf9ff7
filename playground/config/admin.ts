import type { Core } from '@strapi/strapi';

/** Opens drafts on the website that `SITE_URL` names; none, no preview. */
const previewOn = (site: string) => ({
  enabled: true,
  config: {
    allowedOrigins: [site],
    handler: (uid: string, params: object) =>
      strapi.plugin('newsroom').service('preview').url(uid, params),
  },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Browser tests sign in more often than a person does.
  rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
  ...(env('SITE_URL') ? { preview: previewOn(env('SITE_URL', '')) } : {}),
  flags: { nps: false, promoteEE: false },
});

export default config;
