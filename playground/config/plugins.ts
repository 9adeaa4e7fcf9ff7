import path from 'node:path';

import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  newsroom: {
    enabled: true,
    // Absolute: Strapi resolves a relative path from its own files. The project runs the plugin beside it.
    resolve: path.resolve(process.cwd(), '..'),
  },
});

export default config;
