/** How the tables and columns of sign-in are called by us and by the library that writes them. */

const MADE_AND_CHANGED = { createdAt: 'created_at', updatedAt: 'updated_at' }

export const IDENTITIES = {
  modelName: 'identities',
  fields: { emailVerified: 'is_email_verified', ...MADE_AND_CHANGED },
}

export const SESSIONS = {
  modelName: 'sessions',
  fields: {
    userId: 'identity_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...MADE_AND_CHANGED,
  },
}

export const CREDENTIALS = {
  modelName: 'credentials',
  fields: {
    userId: 'identity_id',
    providerId: 'provider',
    accountId: 'provider_account',
    password: 'password_hash',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...MADE_AND_CHANGED,
  },
}

export const VERIFICATIONS = {
  modelName: 'verifications',
  fields: { expiresAt: 'expires_at', ...MADE_AND_CHANGED },
}

export const SECOND_FACTORS = {
  user: { fields: { twoFactorEnabled: 'has_second_factor' } },
  twoFactor: {
    modelName: 'second_factors',
    fields: {
      userId: 'identity_id',
      backupCodes: 'backup_codes',
      verified: 'is_verified',
      failedVerificationCount: 'failed_attempts',
      lockedUntil: 'locked_until',
    },
  },
}

export const PASSKEYS = {
  passkey: {
    modelName: 'passkeys',
    fields: {
      userId: 'identity_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'is_backed_up',
      createdAt: 'created_at',
    },
  },
}

export const PROVIDERS = {
  modelName: 'sso_providers',
  fields: {
    providerId: 'provider',
    oidcConfig: 'oidc_config',
    samlConfig: 'saml_config',
    userId: 'identity_id',
    organizationId: 'joins_workspace_id',
  },
}
