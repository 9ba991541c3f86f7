/** Those that are used in a conversation with a business, by subject; rows of seven. */
export const emojiGroups = [
  "😀 😃 😄 😁 😅 😂 🙂 😉 😊 😇 😍 😘 😋 😜 🤪 🤔 🤗 🤩 😎 🥳 😏 😐 😑 😶 🙄 😬 😌 😔 😴 😷 🤒 🤯 😕 😟 🙁 😮 😲 😳 🥺 😢 😭 😱 😤 😠 😡 🤬 😈 💩",
  "👍 👎 👌 ✌️ 🤞 🤟 🤙 👋 👏 🙌 🙏 🤝 💪 👈 👉 👆 👇 ☝️ ✋ 🤚 ✍️ 🤷 🤦 🙋",
  "❤️ 🧡 💛 💚 💙 💜 🖤 💔 💕 💯 ✨ ⭐ 🔥 🎉 🎊 🎁",
  "☀️ 🌈 🌧️ ❄️ 🌍 🌱 🌹 🌻 🐶 🐱 🦊 🐻 🐼 🦄 🐝 🐢 🍎 🍕 🍔 🥗 🍰 🍫 ☕ 🍺",
  "✅ ❌ ❗ ❓ ⚠️ ⏰ ⏳ 📅 📦 🚚 🛒 💳 💶 🧾 📞 📱 💻 🖨️ 📧 📎 🔑 🔒 🔧 💡 📷 🏠 ✈️ 🚗 🚲 🏷️ 📍 🔗",
];
