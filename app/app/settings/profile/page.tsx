import { AvailabilitySelect } from "@/components/members/availability-select";
import { LocaleSelect } from "@/components/members/locale-select";
import { NameForm } from "@/components/members/name-form";
import { PasswordForm } from "@/components/members/password-form";
import { SecondFactorCard } from "@/components/members/second-factor-card";
import { SessionList } from "@/components/members/session-list";
import { SignatureForm } from "@/components/members/signature-form";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card, CardHeader } from "@/components/ui/card";
import { getWords, titled } from "@/server/auth/words";
import { loadProfile } from "@/server/members/loaders";

export const generateMetadata = titled("Profile");

export default async function ProfilePage() {
  const t = await getWords();
  const { name, email, locale, availability, signature, secondFactor, sessions } =
    await loadProfile();
  return (
    <SettingsPage title={t("Profile")}>
      <Card>
        <CardHeader title={t("You")} />
        <NameForm name={name} email={email} />
      </Card>
      <Card className="pb-0 sm:pb-2">
        <CardHeader
          title={t("Availability")}
          description={t(
            "While nobody is online, visitors are told that the answer comes by email.",
          )}
          action={<AvailabilitySelect availability={availability} />}
        />
      </Card>
      <Card className="pb-0 sm:pb-2">
        <CardHeader
          title={t("Language")}
          description={t("Of this dashboard. Customers are written to in theirs.")}
          action={<LocaleSelect locale={locale} />}
        />
      </Card>
      <Card>
        <CardHeader
          title={t("Signature")}
          description={t("Closes your answers in emails. The chat does not show it.")}
        />
        <SignatureForm name={name} signature={signature} />
      </Card>
      <Card>
        <CardHeader title={t("Password")} />
        <PasswordForm />
      </Card>
      <SecondFactorCard factor={secondFactor} />
      <Card>
        <CardHeader title={t("Devices")} description={t("Where you are signed in.")} />
        <SessionList sessions={sessions} />
      </Card>
    </SettingsPage>
  );
}
